package org.onewindow.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.calendar.internal.YearReader;

/**
 * The import format: one JSON file a year, in UTF-8, with exactly these fields.
 *
 * <pre>{@code
 * {"year": 2025, "source": "...", "holidays": {"2025-01-01": "元旦", ...}, "workdays": ["2025-01-26", ...]}
 * }</pre>
 *
 * {@code holidays} names at least one day off, {@code workdays} may be empty; order does not matter. The file is read
 * whole or refused whole, with all its faults at once.
 */
public final class CalendarFile {
    /** The largest file, in bytes; a real one has about 2 KiB. */
    public static final int MAX_BYTES = 64 * 1024;

    private CalendarFile() {}

    /**
     * Reads one year; the caller closes the stream.
     *
     * @throws ProblemException INVALID {@code calendar-file-invalid} with a fault for each wrong place, MALFORMED
     *     {@code calendar-file-malformed} when it is no JSON (one fault, where it broke off) or not in UTF-8, TOO_LARGE
     *     {@code calendar-file-too-large}
     * @throws IOException when the stream cannot be read
     */
    public static CalendarYear parse(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ProblemException(
                    Kind.TOO_LARGE,
                    "calendar-file-too-large",
                    Messages.of(YearReader.class).text("calendar-file-too-large", MAX_BYTES / 1024));
        }
        return new YearReader(bytes).read();
    }

    /**
     * Reads one year from a file.
     *
     * @throws IOException when the file cannot be read, {@link java.nio.file.NoSuchFileException} when it is absent
     * @see #parse(InputStream)
     */
    public static CalendarYear parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in);
        }
    }
}
