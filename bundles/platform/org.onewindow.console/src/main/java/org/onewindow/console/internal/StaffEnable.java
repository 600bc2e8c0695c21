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
        name = "enable",
        description = "Lets a disabled account log in again, with the password that it had")
public class StaffEnable extends StaffCommand {
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
        show(accounts().enable(name));
    }
}
