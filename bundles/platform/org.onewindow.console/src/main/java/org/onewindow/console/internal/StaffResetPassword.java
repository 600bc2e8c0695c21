package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
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

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        showPassword(name, accounts().resetPassword(name));
    }
}
