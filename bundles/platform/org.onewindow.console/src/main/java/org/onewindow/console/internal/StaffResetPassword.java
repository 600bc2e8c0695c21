package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "staff",
        name = "reset-password",
        description = "Gives an account a new one-time password, ends its sessions and lifts a lock-out")
public class StaffResetPassword extends StaffCommand {
    @Argument(index = 0, name = "name", description = "The account's name", required = true)
    @Completion(StaffCompleter.class)
    String name;

    @Override
    void run() throws Exception {
        showPassword(name, accounts().resetPassword(name));
    }
}
