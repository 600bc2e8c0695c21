package org.onewindow.cases.internal.licences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.licences.LicenceImports;

/**
 * What a file is as a whole.
 *
 * @param digest SHA-256, in lower-case hex
 * @param lines how many rows there are besides the heading and blank ones
 */
record Inspection(String digest, Heading heading, int lines) {
    /**
     * Reads a file from its beginning to its end.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code import-faulty} with every fault
     */
    static Inspection of(Path file, boolean organGiven) {
        var digest = sha256();
        var faults = new ArrayList<Fault>();
        if (size(file) > LicenceImports.LARGEST_FILE) {
            throw faulty(Texts.fault("", "file-too-large", LicenceImports.LARGEST_FILE / 1024 / 1024));
        }
        try (var table = new Table(new DigestInputStream(Files.newInputStream(file), digest))) {
            var first = table.next().filter(row -> !row.isBlank());
            if (first.isEmpty()) {
                throw faulty(Texts.fault("/1", "heading-missing"));
            }
            var heading = Heading.of(first.get().cells(), organGiven, faults);
            int lines = 0;
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                lines += row.get().isBlank() ? 0 : 1;
            }
            if (lines == 0) {
                faults.add(Texts.fault("", "no-lines"));
            }
            if (!faults.isEmpty()) {
                throw Texts.invalid("import-faulty", faults);
            }
            return new Inspection(HexFormat.of().formatHex(digest.digest()), heading, lines);
        } catch (Table.Unreadable broken) {
            faults.add(broken.fault());
            throw Texts.invalid("import-faulty", faults);
        } catch (IOException e) {
            throw faulty(Texts.fault("", "file-unreadable"));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw faulty(Texts.fault("", "file-unreadable"));
        }
    }

    private static RuntimeException faulty(Fault fault) {
        return Texts.invalid("import-faulty", List.of(fault));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
