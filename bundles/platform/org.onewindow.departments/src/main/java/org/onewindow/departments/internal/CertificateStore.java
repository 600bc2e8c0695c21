package org.onewindow.departments.internal;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.departments.Trust;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds and revokes certificates. Thread-safe. */
@Component(service = Trust.class)
public final class CertificateStore implements Trust {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateStore.class);

    private final TrustRepository repository;
    private final Clock clock;

    @Activate
    public CertificateStore(@Reference TrustRepository repository, @Reference Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public List<TrustedCertificate> certificates() {
        return repository.certificates();
    }

    @Override
    public TrustedCertificate add(String department, byte[] certificate, String by) {
        if (!department.matches(ReleaseReader.ID)) {
            throw Refusals.problem(Kind.INVALID, "department-malformed", department);
        }
        X509Certificate read = Certificates.read(certificate);
        var added = new TrustedCertificate(
                department,
                Certificates.signer(read),
                read.getNotAfter().toInstant(),
                Certificates.pem(read),
                clock.instant(),
                by,
                Optional.empty());
        if (added.notAfter().isBefore(added.addedAt())) {
            throw Refusals.problem(
                    Kind.INVALID,
                    "certificate-expired",
                    added.signer().subject(),
                    LocalDate.ofInstant(added.notAfter(), clock.getZone()));
        }
        if (!repository.add(added)) {
            boolean revoked = find(department, added.signer().fingerprint())
                    .filter(TrustedCertificate::isRevoked)
                    .isPresent();
            throw Refusals.problem(
                    Kind.CONFLICT,
                    revoked ? "certificate-revoked" : "certificate-known",
                    department,
                    added.signer().fingerprint());
        }
        LOG.info("Department {}: {} is trusted", department, added.signer().fingerprint());
        return added;
    }

    @Override
    public TrustedCertificate revoke(String department, String fingerprint, String by, String reason) {
        String clean = Certificates.fingerprint(fingerprint);
        boolean revoked = repository.revoke(department, clean, new Revocation(clock.instant(), by, reason));
        TrustedCertificate found = find(department, clean)
                .orElseThrow(() -> Refusals.problem(Kind.NOT_FOUND, "certificate-unknown", department, clean));
        if (!revoked) {
            throw Refusals.problem(Kind.CONFLICT, "certificate-revoked", department, clean);
        }
        LOG.info("Department {}: {} is revoked", department, clean);
        return found;
    }

    private Optional<TrustedCertificate> find(String department, String fingerprint) {
        return repository.certificates().stream()
                .filter(certificate -> certificate.department().equals(department))
                .filter(certificate -> certificate.signer().fingerprint().equals(fingerprint))
                .findFirst();
    }
}
