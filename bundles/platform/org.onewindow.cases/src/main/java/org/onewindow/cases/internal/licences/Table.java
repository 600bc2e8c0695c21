package org.onewindow.cases.internal.licences;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.onewindow.api.problem.Fault;

/**
 * A file as rows: CSV (RFC 4180) in UTF-8, with or without a byte order mark. Used by one thread.
 *
 * <p>What is not UTF-8, or no CSV, is thrown as {@link Unreadable} by the row in which it stands.
 */
final class Table implements AutoCloseable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /** @param in is closed with this */
    Table(InputStream in) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(in, strict));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        } catch (CharacterCodingException atOnce) {
            throw new Unreadable(Texts.fault("/1", "not-utf-8", 1));
        }
        parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
        records = parser.iterator();
    }

    /** The next row; empty after the last. */
    Optional<Row> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            return Optional.of(new Row(Math.toIntExact(record.getRecordNumber()), record.toList()));
        } catch (UncheckedIOException broken) {
            long row = parser.getRecordNumber() + 1;
            var code = broken.getCause() instanceof CharacterCodingException ? "not-utf-8" : "csv-malformed";
            throw new Unreadable(Texts.fault("/" + row, code, row));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Why a file cannot be read further. */
    static final class Unreadable extends RuntimeException {
        private final transient Fault fault;

        Unreadable(Fault fault) {
            super(fault.code());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
