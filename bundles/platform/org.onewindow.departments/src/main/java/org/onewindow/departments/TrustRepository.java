package org.onewindow.departments;

import java.util.List;
import org.onewindow.departments.TrustedCertificate.Revocation;
import org.osgi.annotation.versioning.ProviderType;

/** Where trusted certificates are kept; none is ever deleted. Thread-safe; every call is a transaction of its own. */
@ProviderType
public interface TrustRepository {
    /** All of them, the revoked ones too, by department, time of adding and fingerprint. */
    List<TrustedCertificate> certificates();

    /** False when the department has a certificate with this fingerprint already, revoked or not; then nothing changes. */
    boolean add(TrustedCertificate certificate);

    /** False when the department has no such certificate, or it is revoked already; then nothing changes. */
    boolean revoke(String department, String fingerprint, Revocation revocation);
}
