package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "unset", description = "Ends a setting over a matter now")
public class HallUnset extends AskingHallCommand {
    @Argument(index = 0, name = "matter", description = "The matter's code", required = true)
    @Completion(MatterCompleter.class)
    String matter;

    @Argument(index = 1, name = "number", description = "The setting's number", required = true)
    String number;

    @Argument(index = 2, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--reason", description = "Why, in one sentence; stands in the history")
    String reason;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        String why = given("--reason", reason);
        ask("hall.unset.ask", number, matter);
        show(HallTables.settings(List.of(settings().revoke(matter, number(number), BY, why))));
    }
}
