package org.onewindow.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The directory into which a centre writes, and its few small files that only the owner of the process may read. Safe for
 * use by many threads.
 */
public final class CentreHome {
    private final Path directory;

    private CentreHome(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /**
     * The directory of the property {@code onewindow.home}, by default {@code karaf.base}.
     *
     * @param properties the framework's properties
     * @throws IllegalStateException when neither is set
     */
    public static CentreHome of(UnaryOperator<String> properties) {
        for (var property : new String[] {"onewindow.home", "karaf.base"}) {
            var value = properties.apply(property);
            if (value != null && !value.isBlank()) {
                return new CentreHome(Path.of(value));
            }
        }
        throw new IllegalStateException("onewindow.home must say where the centre's files lie");
    }

    /** Where a file lies or would lie. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /** The text of a file; empty when there is none. */
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(file(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file(name) + " can't be read", e);
        }
    }

    /**
     * Writes a file that only its owner may read, whole or not at all, and on the disk when this returns. It is born with
     * its permissions and moved into place: there is no moment at which others could read it.
     */
    public void writePrivately(String name, String text) {
        var file = file(name);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(directory);
            var draft = Files.createTempFile(directory, name, ".new", ownerOnly);
            try (var out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }
}
