package org.onewindow.departments.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.departments.Signer;

/** X.509 certificates as they come in and as the centre names them. */
final class Certificates {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Certificates() {}

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code certificate-unreadable} */
    static X509Certificate read(byte[] pemOrDer) {
        try {
            var found =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pemOrDer));
            if (found.size() == 1 && found.iterator().next() instanceof X509Certificate certificate) {
                return certificate;
            }
            throw Refusals.problem(
                    Kind.INVALID, "certificate-unreadable", Refusals.TEXTS.text("certificate-count", found.size()));
        } catch (CertificateException e) {
            throw Refusals.problem(Kind.INVALID, "certificate-unreadable", e.getMessage());
        }
    }

    static Signer signer(X509Certificate certificate) {
        return new Signer(certificate.getSubjectX500Principal().getName(), fingerprint(certificate));
    }

    static String pem(X509Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n"
                + new String(LINES.encode(encoded(certificate)), StandardCharsets.US_ASCII)
                + "\n-----END CERTIFICATE-----\n";
    }

    static String fingerprint(X509Certificate certificate) {
        var digest = Sha256.begin();
        digest.update(encoded(certificate));
        return Sha256.end(digest);
    }

    /** As people copy it from other programs: with colons, blanks or capitals. */
    static String fingerprint(String written) {
        return written.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException itWasRead) {
            throw new IllegalStateException(itWasRead);
        }
    }
}
