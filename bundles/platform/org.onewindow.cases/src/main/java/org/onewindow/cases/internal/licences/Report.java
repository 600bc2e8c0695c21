package org.onewindow.cases.internal.licences;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.onewindow.api.problem.Problem.Kind;

/**
 * What was found in the rows of a file, as a file that only the owner of the process can read: CSV in UTF-8 with a byte order
 * mark, for spreadsheets. A row of it is one line. Used by one thread; reading it meanwhile does no harm.
 */
final class Report {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final Pattern ROW = Pattern.compile("([0-9]{1,9}),.*");

    private final Path file;

    Report(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Leaves only what was found up to a row, as after a kill in the middle; makes the file when there is none. */
    void keepUntil(int row) {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            long end = Files.exists(file) ? endOf(row) : 0;
            if (end > 0) {
                try (var kept = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    kept.truncate(end);
                    kept.force(true);
                }
            } else {
                Files.deleteIfExists(file);
                append(printer -> printer.printRecord("line", "entered", "column", "code", "message", "message_en"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    /** Where what was found up to a row ends, in bytes. */
    private long endOf(int row) throws IOException {
        long end = 0;
        for (String line : Files.readString(file).split("(?<=\n)", -1)) {
            var found = ROW.matcher(line.strip());
            if (!line.endsWith("\n") || found.matches() && Integer.parseInt(found.group(1)) > row) {
                return end;
            }
            end += line.getBytes(StandardCharsets.UTF_8).length;
        }
        return end;
    }

    /** Adds what was found, on the disk when this returns. */
    void append(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        try {
            append(printer -> {
                for (Finding finding : findings) {
                    printer.printRecord(
                            finding.row(),
                            !finding.refuses(),
                            finding.column(),
                            finding.code(),
                            finding.message().zh(),
                            finding.message().en());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    private void append(Printing printing) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(file, options, ownerOnly);
                var out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
                var printer = new CSVPrinter(out, FORMAT)) {
            if (channel.size() == 0) {
                out.write(BYTE_ORDER_MARK);
            }
            printing.on(printer);
            printer.flush();
            channel.force(true);
        }
    }

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code report-missing} */
    void copyTo(OutputStream to) throws IOException {
        try {
            Files.copy(file, to);
        } catch (NoSuchFileException none) {
            throw Texts.problem(Kind.NOT_FOUND, "report-missing");
        }
    }

    private interface Printing {
        void on(CSVPrinter printer) throws IOException;
    }
}
