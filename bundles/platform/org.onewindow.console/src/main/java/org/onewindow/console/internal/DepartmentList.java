package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "department", name = "list", description = "Lists the departments with the release that serves")
public class DepartmentList extends DepartmentCommand {
    @Override
    void run() throws Exception {
        var drift = administration().drift();
        show(ReleaseTable.withDrift(administration().departments(), drift));
    }
}
