package org.onewindow.departments.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;

/** Trusted certificates in memory. */
public final class InMemoryTrust implements TrustRepository {
    private static final Comparator<TrustedCertificate> ORDER = Comparator.comparing(TrustedCertificate::department)
            .thenComparing(TrustedCertificate::addedAt)
            .thenComparing(certificate -> certificate.signer().fingerprint());

    private final ConcurrentMap<Key, TrustedCertificate> certificates = new ConcurrentHashMap<>();

    private record Key(String department, String fingerprint) {}

    @Override
    public List<TrustedCertificate> certificates() {
        return certificates.values().stream().sorted(ORDER).toList();
    }

    @Override
    public boolean add(TrustedCertificate certificate) {
        var key = new Key(certificate.department(), certificate.signer().fingerprint());
        return certificates.putIfAbsent(key, certificate) == null;
    }

    @Override
    public boolean revoke(String department, String fingerprint, Revocation revocation) {
        var key = new Key(department, fingerprint);
        TrustedCertificate found = certificates.get(key);
        return found != null
                && !found.isRevoked()
                && certificates.replace(
                        key,
                        found,
                        new TrustedCertificate(
                                department,
                                found.signer(),
                                found.notAfter(),
                                found.pem(),
                                found.addedAt(),
                                found.addedBy(),
                                Optional.of(revocation)));
    }
}
