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
        scope = "trust",
        name = "revoke",
        description =
                "Revokes a certificate for good; what serves goes on, nothing else signed with its key is deployed")
public class TrustRevoke extends TrustCommand {
    @Argument(index = 0, name = "department", description = "The department's id (bundle id)", required = true)
    @Completion(TrustingCompleter.class)
    String department;

    @Argument(
            index = 1,
            name = "fingerprint",
            description = "SHA-256 of the certificate in hex, with or without colons",
            required = true)
    @Completion(FingerprintCompleter.class)
    String fingerprint;

    @Argument(index = 2, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--reason", description = "Why, in one sentence; stands in the list")
    String reason;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        ask("trust.revoke.ask", fingerprint, department);
        show(store().revoke(department, fingerprint, BY, reason));
        note("trust.revoke.serves-on", department);
    }
}
