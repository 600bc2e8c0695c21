package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Optional;
import org.onewindow.access.CentreHome;

/**
 * The jars of every release that was deployed, by digest, under {@code releases/} in the centre's home. A jar is there
 * whole or not at all. Thread-safe.
 */
final class KeptJars {
    /** The most a department's jar may have. */
    static final long MAX_BYTES = 64L << 20;

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    KeptJars(CentreHome home) {
        folder = home.file("releases");
    }

    /**
     * Takes a jar in without keeping it yet.
     *
     * @throws IOException also when it has more than {@link #MAX_BYTES}
     */
    Draft receive(InputStream in) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", ".new");
        try (var out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var digest = Sha256.begin();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > MAX_BYTES) {
                    throw new IOException("more than " + (MAX_BYTES >> 20) + " MB");
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
            return new Draft(draft, Sha256.end(digest));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    void keep(Draft draft) {
        try {
            Files.move(draft.file(), jar(draft.digest()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar could not be kept", e);
        }
    }

    boolean has(String digest) {
        return Files.isRegularFile(jar(digest));
    }

    /** Whether a jar that is kept still has the digest it is kept under. */
    boolean isWhole(String digest) {
        try {
            return whole(digest).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The jar, when it is there and still what it was. */
    Optional<Path> whole(String digest) throws IOException {
        if (!has(digest)) {
            return Optional.empty();
        }
        var found = Sha256.begin();
        try (var in = new DigestInputStream(open(digest), found)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.end(found).equals(digest) ? Optional.of(jar(digest)) : Optional.empty();
    }

    InputStream open(String digest) throws IOException {
        return Files.newInputStream(jar(digest));
    }

    private Path jar(String digest) {
        return folder.resolve(digest + ".jar");
    }

    /** A jar that was taken in. Closed, it is gone unless it was kept. */
    record Draft(Path file, String digest) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
