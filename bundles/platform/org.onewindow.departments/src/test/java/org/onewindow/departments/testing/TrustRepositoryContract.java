package org.onewindow.departments.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.departments.Signer;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.TrustedCertificate.Revocation;

/** Certificates that departments' releases are signed with. */
public abstract class TrustRepositoryContract {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00.123456789Z");
    private static final Revocation REVOCATION = new Revocation(AT.plusSeconds(60), "lin", "密钥丢失");

    private TrustRepository repository;

    protected abstract TrustRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void everyCertificateIsReadAsItWasAddedByDepartmentAndTime() {
        var later = certificate("trade", 1, 20);
        var earlier = certificate("trade", 2, 10);
        var other = certificate("commerce", 1, 30);
        assertEquals(List.of(), repository.certificates());

        List.of(later, earlier, other).forEach(one -> assertTrue(repository.add(one)));

        assertEquals(List.of(other, earlier, later), repository.certificates());
    }

    @Test
    void aCertificateStandsThereOnceForADepartmentRevokedOrNot() {
        repository.add(certificate("commerce", 1, 0));

        assertFalse(repository.add(certificate("commerce", 1, 5)));
        repository.revoke("commerce", fingerprint(1), REVOCATION);
        assertFalse(repository.add(certificate("commerce", 1, 5)));

        assertEquals(List.of(revoked(certificate("commerce", 1, 0), REVOCATION)), repository.certificates());
    }

    @Test
    void onlyTheOneThatIsNamedIsRevokedAndOnlyOnce() {
        repository.add(certificate("commerce", 1, 0));
        repository.add(certificate("commerce", 2, 1));
        repository.add(certificate("trade", 1, 2));

        assertTrue(repository.revoke("commerce", fingerprint(1), REVOCATION));
        assertFalse(repository.revoke("commerce", fingerprint(1), new Revocation(AT, "wang", null)));
        assertFalse(repository.revoke("commerce", fingerprint(3), REVOCATION));
        assertFalse(repository.revoke("nobody", fingerprint(1), REVOCATION));

        assertEquals(
                List.of(
                        revoked(certificate("commerce", 1, 0), REVOCATION),
                        certificate("commerce", 2, 1),
                        certificate("trade", 1, 2)),
                repository.certificates());
    }

    @Test
    void aRevocationNeedsNoReason() {
        repository.add(certificate("commerce", 1, 0));
        var silent = new Revocation(AT, "lin", null);

        repository.revoke("commerce", fingerprint(1), silent);

        assertEquals(Optional.of(silent), repository.certificates().get(0).revocation());
    }

    @Test
    void ofManyWhoAddTheSameOneSucceeds() throws Exception {
        var adders = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            int second = i;
            adders.add(() -> repository.add(certificate("commerce", 1, second)));
        }
        int added = 0;
        ExecutorService threads = Executors.newFixedThreadPool(adders.size());
        try {
            for (Future<Boolean> one : threads.invokeAll(adders)) {
                added += one.get() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(1, added);
        assertEquals(1, repository.certificates().size());
    }

    private static String fingerprint(int number) {
        return "%064x".formatted(number);
    }

    private static TrustedCertificate certificate(String department, int number, int second) {
        return new TrustedCertificate(
                department,
                new Signer("CN=玉山县行政审批局𠮷" + number + ",O=" + "很长的名称".repeat(100), fingerprint(number)),
                Instant.parse("9999-12-31T23:59:59Z"),
                "-----BEGIN CERTIFICATE-----\n" + "QUJD\n".repeat(2000) + "-----END CERTIFICATE-----\n",
                AT.plusSeconds(second),
                "lin",
                Optional.empty());
    }

    private static TrustedCertificate revoked(TrustedCertificate certificate, Revocation revocation) {
        return new TrustedCertificate(
                certificate.department(),
                certificate.signer(),
                certificate.notAfter(),
                certificate.pem(),
                certificate.addedAt(),
                certificate.addedBy(),
                Optional.of(revocation));
    }
}
