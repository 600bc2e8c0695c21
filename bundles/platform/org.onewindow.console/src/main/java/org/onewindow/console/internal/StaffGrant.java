package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.access.Grant;

@Service
@Command(scope = "staff", name = "grant", description = "Adds permissions to an account")
public class StaffGrant extends StaffCommand {
    @Argument(index = 0, name = "name", description = "The account's name", required = true)
    @Completion(StaffCompleter.class)
    String name;

    @Argument(
            index = 1,
            name = "grants",
            description = "Permissions scope:ROLE, such as commerce:INTAKE",
            required = true,
            multiValued = true)
    @Completion(GrantCompleter.class)
    List<String> grants = new ArrayList<>();

    @Override
    void run() throws Exception {
        var wanted = parse(grants);
        var member = accounts().grant(name, wanted.toArray(new Grant[0]));
        warnOfUnknownScopes(wanted);
        show(member);
    }
}
