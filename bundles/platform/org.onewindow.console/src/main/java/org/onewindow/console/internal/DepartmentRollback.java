package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "department", name = "rollback", description = "Turns back to the newest release that is retained")
public class DepartmentRollback extends DepartmentChange {
    @Option(name = "--faulty", description = "The release that serves is faulty: quarantine it instead of retaining it")
    boolean faulty;

    @Override
    void run() throws Exception {
        ask("department.rollback.ask", id);
        show(administration().rollback(id, faulty, BY, reason));
    }
}
