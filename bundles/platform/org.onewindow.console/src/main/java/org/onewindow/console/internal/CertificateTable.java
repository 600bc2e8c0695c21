package org.onewindow.console.internal;

import java.util.Collection;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;

/** How trusted certificates are shown. */
final class CertificateTable {
    private CertificateTable() {}

    static Table of(Collection<TrustedCertificate> certificates) {
        var table = new Table(
                "certificate.",
                "department",
                "subject",
                "fingerprint",
                "notAfter",
                "addedAt",
                "addedBy",
                "revokedAt",
                "revokedBy",
                "reason");
        for (var certificate : certificates) {
            var revocation = certificate.revocation();
            table.row(
                    certificate.department(),
                    certificate.signer().subject(),
                    certificate.signer().fingerprint(),
                    certificate.notAfter(),
                    certificate.addedAt(),
                    certificate.addedBy(),
                    revocation.map(Revocation::at).orElse(null),
                    revocation.map(Revocation::by).orElse(null),
                    revocation.map(Revocation::reason).orElse(null));
        }
        return table;
    }
}
