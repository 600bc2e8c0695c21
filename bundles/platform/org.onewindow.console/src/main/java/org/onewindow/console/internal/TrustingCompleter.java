package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.departments.Trust;
import org.onewindow.departments.TrustedCertificate;

/** The ids of the departments that have a certificate. */
@Service
public class TrustingCompleter extends Offering {
    @Reference(optional = true)
    Trust trust;

    @Override
    Collection<String> candidates() {
        return trust == null
                ? List.of()
                : trust.certificates().stream()
                        .map(TrustedCertificate::department)
                        .distinct()
                        .toList();
    }
}
