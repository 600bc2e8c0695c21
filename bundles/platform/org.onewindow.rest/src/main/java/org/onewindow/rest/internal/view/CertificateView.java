package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.departments.TrustedCertificate;

/** A certificate whose key may sign, or was allowed to sign, a department's releases. */
public record CertificateView(
        String department,

        @Schema(description = "the certificate's subject (RFC 2253)")
        String subject,

        @Schema(description = "SHA-256 of the certificate, lower-case hex")
        String fingerprint,

        @Schema(description = "the certificate itself, PEM") String certificate,

        OffsetDateTime notAfter,
        OffsetDateTime addedAt,

        @Schema(description = "an account, or console") String addedBy,

        @Schema(description = "null while it is trusted", nullable = true)
        Revoked revocation) {
    public static CertificateView of(TrustedCertificate trusted, ZoneId zone) {
        return new CertificateView(
                trusted.department(),
                trusted.signer().subject(),
                trusted.signer().fingerprint(),
                trusted.pem(),
                at(trusted.notAfter(), zone),
                at(trusted.addedAt(), zone),
                trusted.addedBy(),
                trusted.revocation()
                        .map(revoked -> new Revoked(at(revoked.at(), zone), revoked.by(), revoked.reason()))
                        .orElse(null));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    /** Since when it is not trusted any more, and why. */
    public record Revoked(
            OffsetDateTime at,
            String by,
            @Schema(nullable = true) String reason) {}
}
