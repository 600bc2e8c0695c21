package org.onewindow.console.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.departments.Trust;
import org.onewindow.departments.TrustedCertificate;

/** A command on the certificates whose signatures the centre trusts. */
abstract class TrustCommand extends AskingCommand {
    @Reference(optional = true)
    Trust trust;

    final Trust store() throws CommandException {
        return need(trust, Trust.class);
    }

    final void show(TrustedCertificate certificate) {
        show(CertificateTable.of(List.of(certificate)));
    }
}
