package org.onewindow.departments;

import java.util.Objects;

/**
 * Who signed a jar.
 *
 * @param subject the subject of the certificate (RFC 2253)
 * @param fingerprint SHA-256 of the certificate, lower-case hex
 */
public record Signer(String subject, String fingerprint) {
    public Signer {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
