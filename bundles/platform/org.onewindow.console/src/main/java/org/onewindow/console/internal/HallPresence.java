package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "presence", description = "Shows at which sites a matter is present")
public class HallPresence extends HallCommand {
    @Argument(index = 0, name = "matter", description = "The matter's code", required = true)
    @Completion(MatterCompleter.class)
    String matter;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var table = new Table("hall.presence.", "site", "name", "presence", "exemption");
        for (var one : exemptions().presence(matter)) {
            table.row(
                    one.site().code(),
                    one.site().name(),
                    one.kind(),
                    one.exemption() == null ? null : one.exemption().number());
        }
        show(table);
    }
}
