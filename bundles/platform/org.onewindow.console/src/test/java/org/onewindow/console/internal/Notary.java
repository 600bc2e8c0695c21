package org.onewindow.console.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.departments.Signer;
import org.onewindow.departments.Trust;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;

/** Certificates in memory, each told by its first byte. */
final class Notary implements Trust {
    static final Instant UNTIL = Instant.parse("2030-01-01T00:00:00Z");

    private final List<TrustedCertificate> certificates = new ArrayList<>();

    static String fingerprint(int number) {
        return "%064x".formatted(number);
    }

    @Override
    public List<TrustedCertificate> certificates() {
        return List.copyOf(certificates);
    }

    @Override
    public TrustedCertificate add(String department, byte[] certificate, String by) {
        var added = certificate(department, fingerprint(certificate[0]), by, Optional.empty());
        certificates.add(added);
        return added;
    }

    @Override
    public TrustedCertificate revoke(String department, String fingerprint, String by, String reason) {
        var found = certificates.stream()
                .filter(one -> one.department().equals(department)
                        && one.signer().fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Kind.NOT_FOUND, "certificate-unknown", new Text("没有这份证书。", "There is no such certificate.")));
        var revoked = certificate(
                department, fingerprint, found.addedBy(), Optional.of(new Revocation(Archive.AT, by, reason)));
        certificates.set(certificates.indexOf(found), revoked);
        return revoked;
    }

    private static TrustedCertificate certificate(
            String department, String fingerprint, String by, Optional<Revocation> revocation) {
        return new TrustedCertificate(
                department, new Signer("CN=" + department, fingerprint), UNTIL, "PEM", Archive.AT, by, revocation);
    }
}
