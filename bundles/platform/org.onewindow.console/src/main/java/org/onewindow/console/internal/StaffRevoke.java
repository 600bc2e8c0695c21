package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "staff", name = "revoke", description = "Takes permissions from an account")
public class StaffRevoke extends StaffCommand {
    @Argument(index = 0, name = "name", description = "The account's name", required = true)
    @Completion(StaffCompleter.class)
    String name;

    @Argument(
            index = 1,
            name = "grants",
            description = "Permissions scope:ROLE that the account has, such as commerce:INTAKE",
            required = true,
            multiValued = true)
    @Completion(GrantCompleter.class)
    List<String> grants = new ArrayList<>();

    @Override
    void run() throws Exception {
        var unwanted = parse(grants);
        var left = new TreeSet<>(member(name).grants());
        for (var grant : unwanted) {
            if (!left.remove(grant)) {
                throw refuse("staff.not-granted", name, grant);
            }
        }
        show(accounts().setGrants(name, left));
    }
}
