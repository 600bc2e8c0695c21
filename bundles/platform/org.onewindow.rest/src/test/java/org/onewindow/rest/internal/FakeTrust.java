package org.onewindow.rest.internal;

import java.nio.charset.StandardCharsets;
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

/** Certificates, of which it is remembered what was wished. */
final class FakeTrust implements Trust {
    static final String FINGERPRINT = "ab".repeat(32);
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    final List<String> wishes = new ArrayList<>();

    private static TrustedCertificate certificate(String department, Optional<Revocation> revocation) {
        return new TrustedCertificate(
                department,
                new Signer("CN=" + department, FINGERPRINT),
                Instant.parse("2030-01-01T00:00:00Z"),
                "PEM",
                AT,
                "admin",
                revocation);
    }

    @Override
    public List<TrustedCertificate> certificates() {
        return List.of(
                certificate("commerce", Optional.empty()),
                certificate("trade", Optional.of(new Revocation(AT, "admin", null))));
    }

    @Override
    public TrustedCertificate add(String department, byte[] certificate, String by) {
        wishes.add("add " + department + " " + new String(certificate, StandardCharsets.US_ASCII) + " " + by);
        if (certificate.length == 0) {
            throw new ProblemException(Kind.INVALID, "certificate-unreadable", Text.same("unreadable"));
        }
        return certificate(department, Optional.empty());
    }

    @Override
    public TrustedCertificate revoke(String department, String fingerprint, String by, String reason) {
        wishes.add("revoke " + department + " " + fingerprint + " " + by + " " + reason);
        if (!department.equals("commerce")) {
            throw new ProblemException(Kind.NOT_FOUND, "certificate-unknown", Text.same("unknown"));
        }
        return certificate(department, Optional.of(new Revocation(AT, by, reason)));
    }
}
