package org.onewindow.departments.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A key that signs jars, with its certificate, made by the JDK's keytool for one test. */
public final class SigningKey {
    private static final String PASSWORD = "for-one-test-only";
    private static final long LIMIT_SECONDS = 60;

    private final PrivateKeyEntry entry;
    private final String name;

    private SigningKey(PrivateKeyEntry entry, String name) {
        this.entry = entry;
        this.name = name;
    }

    /** A key valid from the beginning of 2026 for ten years. */
    public static SigningKey in(Path folder, String name) {
        return in(folder, name, "2026/01/01 00:00:00", 3650);
    }

    /**
     * @param folder where its key store lies meanwhile
     * @param name of whoever signs; letters and digits
     * @param from as keytool takes it: {@code yyyy/mm/dd hh:mm:ss}
     */
    public static SigningKey in(Path folder, String name, String from, int days) {
        try {
            Path store = Files.createTempDirectory(folder, "key").resolve("keys.p12");
            run(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "key",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=" + name + ", O=OneWindow Test",
                    "-startdate",
                    from,
                    "-validity",
                    Integer.toString(days),
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD));
            var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            var entry = (PrivateKeyEntry) keys.getEntry("key", new PasswordProtection(PASSWORD.toCharArray()));
            return new SigningKey(entry, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("keytool failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return (X509Certificate) entry.getCertificate();
    }

    /** SHA-256 of the certificate, lower-case hex. */
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs the whole jar, in its place; the same jar may be signed by several. */
    public Path sign(Path jar) {
        try {
            Path signed = Files.createTempFile(jar.getParent(), "signed", ".jar");
            try (var zip = new ZipFile(jar.toFile());
                    var out = Files.newOutputStream(signed)) {
                new JarSigner.Builder(entry)
                        .digestAlgorithm("SHA-256")
                        .signerName(name)
                        .build()
                        .sign(zip, out);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            return Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
