package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "staff",
        name = "disable",
        description = "Ends all sessions of an account and keeps it from logging in")
public class StaffDisable extends StaffCommand {
    @Argument(index = 0, name = "name", description = "The account's name", required = true)
    @Completion(StaffCompleter.class)
    String name;

    @Override
    void run() throws Exception {
        show(accounts().disable(name));
    }
}
