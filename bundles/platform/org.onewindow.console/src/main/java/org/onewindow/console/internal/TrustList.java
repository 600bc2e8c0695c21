package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "trust",
        name = "list",
        description = "Lists the certificates whose signatures are trusted, department by department, revoked ones too")
public class TrustList extends TrustCommand {
    @Argument(index = 0, name = "department", description = "The department's id (bundle id); all unless told")
    @Completion(TrustingCompleter.class)
    String department;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        show(CertificateTable.of(store().certificates().stream()
                .filter(certificate ->
                        department == null || certificate.department().equals(department))
                .toList()));
    }
}
