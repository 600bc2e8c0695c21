package org.onewindow.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bodies that are taken in as files, of one kind; nobody but the centre's own account may read them. Whoever takes one deletes
 * it; what a centre that died has left is deleted at the next start. Thread-safe.
 */
final class HandedInFiles {
    private static final Logger LOG = LoggerFactory.getLogger(HandedInFiles.class);

    private final Path folder;
    private final String before;
    private final String ending;

    /** @param before the beginning and {@code ending} the end of every file's name */
    HandedInFiles(Path folder, String before, String ending) {
        this.folder = folder;
        this.before = before;
        this.ending = ending;
        clear();
    }

    /**
     * Takes a body in as it comes, without ever holding the whole of it in memory.
     *
     * @param whenEmpty what it means that there is no body
     * @throws RuntimeException that, or what the body throws when it is too large; nothing is left then
     */
    Path take(InputStream body, Supplier<? extends RuntimeException> whenEmpty) {
        Path file = null;
        boolean whole = false;
        try {
            Files.createDirectories(folder);
            file = Files.createTempFile(
                    folder,
                    before,
                    ending,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (body == null || Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING) == 0) {
                throw whenEmpty.get();
            }
            whole = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null && !whole) {
                delete(file);
            }
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("{} can't be deleted", file, stays);
        }
    }

    private void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.newDirectoryStream(folder, before + "*" + ending)) {
            left.forEach(HandedInFiles::delete);
        } catch (IOException e) {
            LOG.warn("{} can't be cleared", folder, e);
        }
    }
}
