package org.onewindow.store.internal.trust;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.departments.Signer;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;
import org.onewindow.store.internal.Instants;

/** A row of OW_TRUSTED_CERTIFICATE. */
@Entity
@Table(name = "OW_TRUSTED_CERTIFICATE")
@IdClass(CertificateId.class)
public class CertificateEntity {
    @Id
    @Column(name = "department")
    private String department;

    @Id
    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "subject")
    private String subject;

    @Column(name = "not_after_s")
    private long notAfter;

    @Column(name = "pem")
    private String pem;

    @Column(name = "added_ns")
    private long addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "revoked_ns")
    private Long revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoke_reason")
    private String reason;

    protected CertificateEntity() {}

    /** Of one that is not revoked. */
    CertificateEntity(TrustedCertificate certificate) {
        department = certificate.department();
        fingerprint = certificate.signer().fingerprint();
        subject = certificate.signer().subject();
        notAfter = certificate.notAfter().getEpochSecond();
        pem = certificate.pem();
        addedAt = Instants.nanos(certificate.addedAt());
        addedBy = certificate.addedBy();
    }

    TrustedCertificate certificate() {
        return new TrustedCertificate(
                department,
                new Signer(subject, fingerprint),
                Instant.ofEpochSecond(notAfter),
                pem,
                Instants.of(addedAt),
                addedBy,
                Optional.ofNullable(revokedAt).map(at -> new Revocation(Instants.of(at), revokedBy, reason)));
    }
}
