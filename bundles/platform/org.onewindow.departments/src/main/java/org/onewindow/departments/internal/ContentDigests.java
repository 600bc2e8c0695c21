package org.onewindow.departments.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.osgi.framework.Bundle;

/**
 * The digests of installed bundles, whoever installed them. The jar that a bundle came from is believed only while it still
 * holds what the bundle holds: it may have been built anew, or the bundle updated from another one.
 */
final class ContentDigests {
    private ContentDigests() {}

    /** SHA-256 of the bundle's jar; of its entries when the jar is not to be had, or is another one. */
    static String of(Bundle bundle, Jar source) {
        try {
            String content = content(entries(bundle));
            byte[] jar = jar(source);
            return content(entries(jar)).equals(content) ? sha256(jar) : content;
        } catch (IOException e) {
            throw new UncheckedIOException("bundle " + bundle + " cannot be read", e);
        }
    }

    /** Where the jar of a bundle would be. */
    interface Jar {
        InputStream open() throws IOException;
    }

    /** The address from which somebody installed a bundle. */
    static Jar at(String location) {
        return () -> {
            if (!location.startsWith("mvn:") && !location.startsWith("file:")) {
                throw new IOException(location + " is not asked");
            }
            return URI.create(location).toURL().openStream();
        };
    }

    private static byte[] jar(Jar source) {
        try (InputStream in = source.open()) {
            byte[] jar = in.readNBytes((int) KeptJars.MAX_BYTES + 1);
            return jar.length > KeptJars.MAX_BYTES ? new byte[0] : jar;
        } catch (IOException | IllegalArgumentException notToBeHad) {
            return new byte[0];
        }
    }

    private static SortedMap<String, byte[]> entries(Bundle bundle) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        var found = bundle.findEntries("/", "*", true);
        for (URL entry : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
            String name = entry.getPath().substring(1);
            if (!name.endsWith("/")) {
                try (InputStream in = entry.openStream()) {
                    entries.put(name, in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static SortedMap<String, byte[]> entries(byte[] jar) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static String content(SortedMap<String, byte[]> entries) {
        var digest = Sha256.begin();
        entries.forEach((name, bytes) -> {
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return Sha256.end(digest);
    }

    private static String sha256(byte[] bytes) {
        var digest = Sha256.begin();
        digest.update(bytes);
        return Sha256.end(digest);
    }
}
