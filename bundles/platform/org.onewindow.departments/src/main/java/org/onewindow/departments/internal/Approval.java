package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.Release;
import org.onewindow.departments.Signer;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.TrustedCertificate;

/**
 * Whether a release may serve: in production when its jar came with the distribution, or is signed with a key that the
 * centre trusts for its department. In development any may, except a jar that was changed after it was signed.
 * Thread-safe.
 */
final class Approval {
    /** Whoever served goes on after its signer was revoked or its certificate has expired (contract.md, Releases). */
    private static final Set<String> FORGIVEN_WHO_SERVES =
            Set.of("revoked-signer", "certificate-expired", "certificate-not-yet-valid");
    /** A certificate has to be valid when a release is deployed, and a roll-back deploys nothing new. */
    private static final Set<String> FORGIVEN_WHO_RETURNS = Set.of("certificate-expired", "certificate-not-yet-valid");

    private final boolean development;
    private final KeptJars jars;
    private final TrustRepository trust;
    private final Set<String> shipped;
    private final Clock clock;

    /** @param shipped the digests of the jars that came with the distribution */
    Approval(boolean development, KeptJars jars, TrustRepository trust, Set<String> shipped, Clock clock) {
        this.development = development;
        this.jars = jars;
        this.trust = trust;
        this.shipped = shipped;
        this.clock = clock;
    }

    /**
     * A candidate that somebody wants to deploy now, with its signer and what stands against its signature here.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code jar-unreadable}
     */
    Candidate examine(Candidate candidate, Path jar) {
        try {
            Seal seal = SealReader.read(jar);
            boolean free = development || shipped.contains(candidate.digest());
            List<Fault> faults = free ? seal.broken() : faults(seal, candidate.department(), clock.instant());
            return candidate.signed(seal.signer().map(Certificates::signer).orElse(null), faults);
        } catch (IOException e) {
            throw Refusals.unreadable(e.toString());
        }
    }

    /** Where a bundle comes from that was not deployed through the centre. */
    String origin(String location, String digest) {
        boolean distributed = development ? location.startsWith("mvn:") : shipped.contains(digest);
        return distributed ? Origins.DISTRIBUTION : Origins.FRAMEWORK;
    }

    /** What stands against a release that was decided to serve, and is to go on. */
    List<Fault> againstServing(Release release) {
        return against(release, FORGIVEN_WHO_SERVES);
    }

    /** What stands against going back to a release. */
    List<Fault> againstReturning(Release release) {
        return against(release, FORGIVEN_WHO_RETURNS);
    }

    private List<Fault> against(Release release, Set<String> forgiven) {
        if (development || shipped.contains(release.digest())) {
            return List.of();
        }
        if (!Origins.isDeployed(release)) {
            return List.of(Refusals.fault("", "unapproved", release.digest()));
        }
        try {
            Optional<Path> jar = jars.whole(release.digest());
            if (jar.isEmpty()) {
                return List.of(Refusals.fault("", "jar-lost", release.digest()));
            }
            return faults(SealReader.read(jar.get()), release.department(), clock.instant()).stream()
                    .filter(fault -> !forgiven.contains(fault.code()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar " + release.digest() + " cannot be read", e);
        }
    }

    private List<Fault> faults(Seal seal, String department, Instant now) {
        var faults = new ArrayList<Fault>(seal.faults());
        seal.signer().ifPresent(certificate -> {
            distrust(certificate, department).ifPresent(faults::add);
            untimely(certificate, now).ifPresent(faults::add);
        });
        return faults;
    }

    private Optional<Fault> distrust(X509Certificate certificate, String department) {
        Signer signer = Certificates.signer(certificate);
        Optional<TrustedCertificate> known = trust.certificates().stream()
                .filter(trusted -> trusted.department().equals(department)
                        && trusted.signer().fingerprint().equals(signer.fingerprint()))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of(
                    Refusals.fault("", "untrusted-signer", signer.subject(), signer.fingerprint(), department));
        }
        return known.get()
                .revocation()
                .map(revoked -> Refusals.fault(
                        "",
                        "revoked-signer",
                        signer.subject(),
                        signer.fingerprint(),
                        department,
                        day(revoked.at()),
                        revoked.reason() == null ? "" : ": " + revoked.reason()));
    }

    private Optional<Fault> untimely(X509Certificate certificate, Instant now) {
        String subject = Certificates.signer(certificate).subject();
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (now.isBefore(from)) {
            return Optional.of(Refusals.fault("", "certificate-not-yet-valid", subject, day(from)));
        }
        return now.isAfter(until)
                ? Optional.of(Refusals.fault("", "certificate-expired", subject, day(until)))
                : Optional.empty();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
