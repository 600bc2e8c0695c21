package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Trust;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.departments.testing.InMemoryTrust;
import org.onewindow.departments.testing.SigningKey;

class CertificateStoreTest {
    @TempDir
    private static Path keys;

    private static SigningKey bureau;
    private static SigningKey expired;

    private final Trust trust = new CertificateStore(new InMemoryTrust(), new TickingClock());

    @BeforeAll
    static void makeKeys() {
        bureau = SigningKey.in(keys, "BUREAU");
        expired = SigningKey.in(keys, "EXPIRED", "2025/01/01 00:00:00", 30);
    }

    @Test
    void aCertificateIsTrustedForTheDepartmentItWasAddedTo() throws Exception {
        TrustedCertificate added = trust.add("sports", pem(bureau), "lin");

        assertEquals("CN=BUREAU,O=OneWindow Test", added.signer().subject());
        assertEquals(bureau.fingerprint(), added.signer().fingerprint());
        assertEquals(bureau.certificate().getNotAfter().toInstant(), added.notAfter());
        assertEquals(bureau.certificate(), Certificates.read(added.pem().getBytes(StandardCharsets.US_ASCII)));
        assertEquals("lin", added.addedBy());
        assertEquals(List.of(added), trust.certificates());
        trust.add("trade", bureau.certificate().getEncoded(), "lin");
        assertEquals(2, trust.certificates().size());
    }

    @Test
    void aRevokedCertificateIsNamedAsPeopleWriteItAndNeverComesBack() {
        trust.add("sports", pem(bureau), "lin");
        String spoken = bureau.fingerprint().toUpperCase().replaceAll("(..)(?=.)", "$1:");

        TrustedCertificate revoked = trust.revoke("sports", spoken, "wang", "lost");

        assertEquals("lost", revoked.revocation().orElseThrow().reason());
        assertEquals("wang", revoked.revocation().orElseThrow().by());
        assertEquals("certificate-revoked", code(() -> trust.revoke("sports", spoken, "wang", null)));
        assertEquals("certificate-revoked", code(() -> trust.add("sports", pem(bureau), "lin")));
    }

    @Test
    void whatCannotBeTrustedIsRefused() {
        trust.add("sports", pem(bureau), "lin");

        assertEquals("certificate-known", code(() -> trust.add("sports", pem(bureau), "lin")));
        assertEquals("certificate-expired", code(() -> trust.add("sports", pem(expired), "lin")));
        assertEquals("department-malformed", code(() -> trust.add("No Id", pem(bureau), "lin")));
        assertEquals("certificate-unknown", code(() -> trust.revoke("trade", bureau.fingerprint(), "lin", null)));
        for (String unreadable : List.of("", "a key", bureau.pem() + expired.pem())) {
            byte[] bytes = unreadable.getBytes(StandardCharsets.US_ASCII);
            assertEquals("certificate-unreadable", code(() -> trust.add("sports", bytes, "lin")), unreadable);
        }
    }

    private static byte[] pem(SigningKey key) {
        return key.pem().getBytes(StandardCharsets.US_ASCII);
    }

    private static String code(Runnable call) {
        return assertThrows(ProblemException.class, call::run).problem().code();
    }
}
