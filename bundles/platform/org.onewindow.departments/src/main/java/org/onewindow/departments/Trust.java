package org.onewindow.departments;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whose signature the centre trusts, department by department. In production a release is deployed only when the jar is
 * signed with a key whose certificate stands here for its department. Callers have made sure that ADMIN is asking.
 * Thread-safe.
 */
@ProviderType
public interface Trust {
    /** All certificates, the revoked ones too, by department and time of adding. */
    List<TrustedCertificate> certificates();

    /**
     * Trusts a certificate for a department from now on. The centre need not have had the department.
     *
     * @param certificate one X.509 certificate, PEM or DER
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code department-malformed}, {@code
     *     certificate-unreadable} or {@code certificate-expired}; CONFLICT {@code certificate-known}, or {@code
     *     certificate-revoked}: a revoked one never comes back, its department makes another key
     */
    TrustedCertificate add(String department, byte[] certificate, String by);

    /**
     * From now on nothing that was signed with it is deployed or rolled back to. What serves goes on: whoever doubts it
     * suspends it or rolls back.
     *
     * @param fingerprint SHA-256 in hex; colons and upper case do not matter
     * @param reason null when nothing needs saying
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code certificate-unknown}; CONFLICT {@code
     *     certificate-revoked}
     */
    TrustedCertificate revoke(String department, String fingerprint, String by, String reason);
}
