package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "department", name = "resume", description = "Opens a suspended department again")
public class DepartmentResume extends DepartmentCommand {
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
        show(administration().resume(id, BY));
    }
}
