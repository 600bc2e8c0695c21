package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "department",
        name = "suspend",
        description = "Closes a department for a while: its requests are answered that it is suspended")
public class DepartmentSuspend extends DepartmentChange {
    @Override
    void run() throws Exception {
        ask("department.suspend.ask", id);
        show(administration().suspend(id, BY, reason));
    }
}
