package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "revoke-exemption", description = "Ends an exemption: the matter is present again")
public class HallExemptionRevoke extends AskingHallCommand {
    @Argument(index = 0, name = "number", description = "The exemption's number", required = true)
    String number;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--reason", description = "Why, in one sentence")
    String reason;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        String why = given("--reason", reason);
        ask("hall.revoke-exemption.ask", number);
        show(HallTables.exemptions(List.of(exemptions().revoke(number(number), BY, why))));
    }
}
