package org.onewindow.store.internal.trust;

import java.io.Serializable;
import java.util.Objects;

/** The key of a trusted certificate. */
public final class CertificateId implements Serializable {
    private static final long serialVersionUID = 1;

    private String department;
    private String fingerprint;

    /** For OpenJPA. */
    public CertificateId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateId that
                && Objects.equals(department, that.department)
                && Objects.equals(fingerprint, that.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(department, fingerprint);
    }
}
