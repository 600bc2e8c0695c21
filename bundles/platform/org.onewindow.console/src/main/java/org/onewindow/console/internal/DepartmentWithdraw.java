package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "department",
        name = "withdraw",
        description = "Lets a department leave; its open cases stay readable and keep their definitions")
public class DepartmentWithdraw extends AskingCommand {
    @Argument(index = 0, name = "id", description = "The department's id (bundle id)", required = true)
    @Completion(ReleasedCompleter.class)
    String id;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--reason", description = "Why, in one sentence; stands in the department's history")
    String reason;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        ask("department.withdraw.ask", id);
        show(administration().withdraw(id, BY, reason));
    }
}
