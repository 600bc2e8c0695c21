package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "department",
        name = "history",
        description = "Shows what was done to a department, by whom and when, the newest first")
public class DepartmentHistory extends DepartmentCommand {
    @Argument(index = 0, name = "id", description = "The department's id (bundle id)", required = true)
    @Completion(ReleasedCompleter.class)
    String id;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var table = new Table("department.event.", "sequence", "at", "version", "what", "by", "reason", "digest");
        for (var event : administration().history(id)) {
            table.row(
                    event.sequence(),
                    event.at(),
                    event.version(),
                    event.what(),
                    event.by(),
                    event.reason(),
                    event.digest());
        }
        show(table);
    }
}
