package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.onewindow.access.CentreHome;

/** The release whose code ended the centre's process, kept in a file until the next start. Thread-safe. */
final class Suspects {
    private static final String FILE = "suspect";

    private final CentreHome home;

    Suspects(CentreHome home) {
        this.home = home;
    }

    /** @param digest SHA-256 of the jar */
    record Suspect(String department, String version, String digest) {}

    void keep(Suspect suspect) {
        home.writePrivately(FILE, suspect.department() + " " + suspect.version() + " " + suspect.digest() + "\n");
    }

    /** Empty when nobody is suspected, or the file says nothing that can be understood. */
    Optional<Suspect> find() {
        return home.read(FILE)
                .map(line -> line.strip().split(" "))
                .filter(words -> words.length == 3)
                .map(words -> new Suspect(words[0], words[1], words[2]));
    }

    void clear() {
        try {
            Files.deleteIfExists(home.file(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
