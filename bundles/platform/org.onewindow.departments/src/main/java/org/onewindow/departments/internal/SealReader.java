package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.onewindow.api.problem.Fault;

/**
 * Finds out who signed a jar, from every byte that is in it. The JDK checks what an entry's signature says; that nothing
 * was added, taken away, or is there twice, so that others might read other bytes than were checked, is checked here.
 */
final class SealReader {
    /** What belongs to signatures themselves; everything else is to be signed. */
    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]+\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNATURE_FILE = Pattern.compile("META-INF/[^/]+\\.SF", Pattern.CASE_INSENSITIVE);
    private static final String MAIN_ATTRIBUTES = "-digest-manifest-main-attributes";

    private SealReader() {}

    /** @throws IOException when the file is no jar */
    static Seal read(Path file) throws IOException {
        Optional<Fault> ambiguous = ambiguous(file);
        if (ambiguous.isPresent()) {
            return Seal.without(ambiguous.get());
        }
        try (var jar = new JarFile(file.toFile(), true)) {
            return read(jar);
        }
    }

    /** Some readers go by a zip's directory, others by what lies in it one after the other. */
    private static Optional<Fault> ambiguous(Path file) throws IOException {
        List<String> listed;
        try (var zip = new ZipFile(file.toFile())) {
            listed = zip.stream().map(ZipEntry::getName).sorted().toList();
        }
        var seen = new HashSet<String>();
        for (String name : listed) {
            boolean meta = name.toUpperCase(Locale.ROOT).startsWith("META-INF/");
            if (!seen.add(meta ? name.toUpperCase(Locale.ROOT) : name)) {
                return Optional.of(tampered("tampered-twice", name));
            }
        }
        return listed.equals(lying(file)) ? Optional.empty() : Optional.of(tampered("tampered-directory"));
    }

    private static List<String> lying(Path file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (ZipException unreadableInOrder) {
            return List.of();
        }
        return names.stream().sorted().toList();
    }

    private static Seal read(JarFile jar) throws IOException {
        var unsigned = new ArrayList<String>();
        var signers = new LinkedHashSet<X509Certificate>();
        boolean signatures = false;
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            String name = entry.getName();
            if (SIGNATURE.matcher(name).matches()) {
                signatures |= !name.equalsIgnoreCase(JarFile.MANIFEST_NAME);
            } else if (!entry.isDirectory()) {
                Set<X509Certificate> its;
                try {
                    its = signers(jar, entry);
                } catch (SecurityException changed) {
                    return Seal.without(tampered("tampered-entry", name));
                }
                if (its.isEmpty()) {
                    unsigned.add(name);
                }
                signers.addAll(its);
            }
        }
        if (signers.isEmpty()) {
            return Seal.without(signatures ? tampered("tampered-signature") : Refusals.fault("", "unsigned"));
        }
        if (!unsigned.isEmpty()) {
            return Seal.without(Refusals.fault("", "partly-signed", unsigned.get(0), unsigned.size()));
        }
        Optional<Fault> manifest = manifest(jar);
        if (manifest.isPresent()) {
            return Seal.without(manifest.get());
        }
        return signers.size() == 1
                ? Seal.of(signers.iterator().next())
                : Seal.without(Refusals.fault("", "several-signers", signers.size()));
    }

    /** The JDK knows an entry's signers when all of it was read. */
    private static Set<X509Certificate> signers(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        var certificates = new LinkedHashSet<X509Certificate>();
        CodeSigner[] signers = entry.getCodeSigners();
        for (CodeSigner signer : signers == null ? new CodeSigner[0] : signers) {
            certificates.add((X509Certificate)
                    signer.getSignerCertPath().getCertificates().get(0));
        }
        return certificates;
    }

    /** That something was taken away, or that the manifest's head may be changed freely, no entry tells. */
    private static Optional<Fault> manifest(JarFile jar) throws IOException {
        for (String name : jar.getManifest().getEntries().keySet()) {
            if (!name.endsWith("/") && jar.getEntry(name) == null) {
                return Optional.of(tampered("tampered-missing", name));
            }
        }
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (SIGNATURE_FILE.matcher(entry.getName()).matches() && !coversMainAttributes(jar, entry)) {
                return Optional.of(tampered("tampered-signature"));
            }
        }
        return Optional.empty();
    }

    private static boolean coversMainAttributes(JarFile jar, JarEntry signatureFile) throws IOException {
        try (InputStream in = jar.getInputStream(signatureFile)) {
            return new Manifest(in).getMainAttributes().keySet().stream().anyMatch(key -> key.toString()
                    .toLowerCase(Locale.ROOT)
                    .endsWith(MAIN_ATTRIBUTES));
        }
    }

    private static Fault tampered(String how, Object... arguments) {
        return Refusals.fault("", "tampered", Refusals.TEXTS.text(how, arguments));
    }
}
