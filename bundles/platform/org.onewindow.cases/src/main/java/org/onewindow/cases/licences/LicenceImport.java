package org.onewindow.cases.licences;

import java.time.Instant;
import java.util.Objects;

/**
 * How far an import is. Immutable.
 *
 * @param id 26 characters that sort by the moment of its beginning
 * @param digest SHA-256 of the file, in lower-case hex: the same file is recognised by it
 * @param organ the organ of lines that name none; null when each has to name one
 * @param trial whether nothing is entered
 * @param by who asked for it
 * @param lines how many lines the file has, the heading and blank ones not counted
 * @param row the last row of the table that is done, the heading being row 1
 * @param entered how many lines were entered, or in a trial would have been
 * @param refused how many lines were refused
 * @param finishedAt null before its end
 */
public record LicenceImport(
        String id,
        String digest,
        String organ,
        boolean trial,
        Instant startedAt,
        String by,
        int lines,
        int row,
        int entered,
        int refused,
        Instant finishedAt) {
    public LicenceImport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(by, "by");
    }

    /** After some more rows. */
    public LicenceImport advanced(int lastRow, int moreEntered, int moreRefused) {
        return new LicenceImport(
                id,
                digest,
                organ,
                trial,
                startedAt,
                by,
                lines,
                lastRow,
                entered + moreEntered,
                refused + moreRefused,
                finishedAt);
    }

    public LicenceImport finished(Instant at) {
        return new LicenceImport(id, digest, organ, trial, startedAt, by, lines, row, entered, refused, at);
    }

    /** How many lines are done. */
    public int done() {
        return entered + refused;
    }

    /** How much is done, 0 to 100; 100 only when everything is. */
    public int percent() {
        return lines == 0 ? 100 : (int) (100L * done() / lines);
    }
}
