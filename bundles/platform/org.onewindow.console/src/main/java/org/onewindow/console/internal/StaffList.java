package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "staff", name = "list", description = "Lists the accounts of the centre's staff")
public class StaffList extends StaffCommand {
    @Override
    void run() throws Exception {
        show(StaffTable.of(accounts().list()));
    }
}
