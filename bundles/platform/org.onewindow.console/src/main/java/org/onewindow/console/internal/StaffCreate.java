package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "staff",
        name = "create",
        description = "Makes an account and prints its one-time password, this once only")
public class StaffCreate extends StaffCommand {
    @Argument(
            index = 0,
            name = "name",
            description = "The account's name: a lower-case letter, then lower-case letters, digits, dots, hyphens",
            required = true)
    String name;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--name", description = "How colleagues know the person; the account's name unless told")
    String displayName;

    @Option(
            name = "--grant",
            aliases = "-g",
            description = "A permission scope:ROLE, such as commerce:INTAKE or *:ADMIN; may be repeated",
            multiValued = true)
    @Completion(GrantCompleter.class)
    List<String> grants = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var wanted = parse(grants);
        var made = accounts().create(name, displayName == null ? name : displayName, wanted);
        warnOfUnknownScopes(wanted);
        if (forPeople()) {
            show(made.member());
        }
        showPassword(made.member().name(), made.oneTimePassword());
    }
}
