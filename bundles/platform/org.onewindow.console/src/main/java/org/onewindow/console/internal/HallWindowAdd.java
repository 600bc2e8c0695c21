package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.WindowKind;

@Service
@Command(
        scope = "hall",
        name = "add-window",
        description = "Adds a reserve or emergency window under the lowest free number of its zone")
public class HallWindowAdd extends HallCommand {
    @Argument(index = 0, name = "zone", description = "The zone, A to G", required = true)
    String zone;

    @Argument(index = 1, name = "kind", description = "RESERVE or EMERGENCY", required = true)
    @Completion(AddedKindCompleter.class)
    String kind;

    @Argument(index = 2, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--floor", description = "The floor of the hall; the first when it is left out")
    String floor;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        int on = floor == null ? 1 : number(floor);
        show(HallTables.windows(List.of(windows().add(zone, on, choice(WindowKind.class, kind), BY))));
    }
}
