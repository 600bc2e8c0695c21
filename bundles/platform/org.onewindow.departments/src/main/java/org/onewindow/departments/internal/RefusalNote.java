package org.onewindow.departments.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onewindow.api.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a jar in the folder was refused, written beside it: {@code <name>.jar.refused.txt}. It names the jar's digest. */
final class RefusalNote {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalNote.class);

    private final Path file;

    RefusalNote(Path jar) {
        file = jar.resolveSibling(jar.getFileName() + ".refused.txt");
    }

    void write(Text why, String digest) {
        try {
            Files.writeString(file, why.zh() + "\n" + why.en() + "\nSHA-256 " + digest + "\n");
        } catch (IOException e) {
            LOG.warn("{} could not be written", file, e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }

    /** Whether it was written about a jar with this content. */
    boolean isAbout(String digest) {
        try {
            return Files.exists(file) && Files.readString(file).contains(digest);
        } catch (IOException e) {
            LOG.warn("{} could not be read", file, e);
            return false;
        }
    }
}
