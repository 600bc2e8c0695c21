package org.onewindow.departments;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate whose key may sign, or was allowed to sign, the releases of one department.
 *
 * @param department the bundle id
 * @param signer the certificate's subject and fingerprint
 * @param notAfter until when it is valid, to the second
 * @param pem the certificate itself (RFC 7468)
 * @param addedBy an account, or {@code console}
 * @param revocation empty while it is trusted
 */
public record TrustedCertificate(
        String department,
        Signer signer,
        Instant notAfter,
        String pem,
        Instant addedAt,
        String addedBy,
        Optional<Revocation> revocation) {
    public TrustedCertificate {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(notAfter, "notAfter");
        Objects.requireNonNull(pem, "pem");
        Objects.requireNonNull(addedAt, "addedAt");
        Objects.requireNonNull(addedBy, "addedBy");
        Objects.requireNonNull(revocation, "revocation");
    }

    public boolean isRevoked() {
        return revocation.isPresent();
    }

    /** @param reason null when nothing needs saying */
    public record Revocation(Instant at, String by, String reason) {
        public Revocation {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }
    }
}
