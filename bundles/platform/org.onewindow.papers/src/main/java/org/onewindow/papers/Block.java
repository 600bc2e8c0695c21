package org.onewindow.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of a sheet. Texts are plain, in the language of the sheet; a line feed in one begins a new line, nothing else
 * in them is markup. None is null or blank unless said so.
 */
public sealed interface Block {
    /** Its texts, from top to bottom; an empty cell is one, a caption that is absent is none. */
    List<String> texts();

    /** A paragraph (正文), indented. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            Plain.filled(text, "text");
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /**
     * Labelled facts, as a table of two columns.
     *
     * @param caption null when there is none
     * @param facts at least one
     */
    record Facts(String caption, List<Fact> facts) implements Block {
        public Facts {
            Plain.optional(caption, "caption");
            facts = List.copyOf(facts);
            Plain.some(facts, "facts");
        }

        public Facts(Fact... facts) {
            this(null, List.of(facts));
        }

        @Override
        public List<String> texts() {
            return Plain.texts(caption, facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value())));
        }
    }

    /** @param value may be empty: a place to write on */
    record Fact(String label, String value) {
        public Fact {
            Plain.filled(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A list that is numbered from 1.
     *
     * @param caption null when there is none
     * @param items at least one
     */
    record Items(String caption, List<String> items) implements Block {
        public Items {
            Plain.optional(caption, "caption");
            items = List.copyOf(items);
            Plain.some(items, "items");
            items.forEach(item -> Plain.filled(item, "item"));
        }

        @Override
        public List<String> texts() {
            return Plain.texts(caption, items.stream());
        }
    }

    /**
     * A table whose head is repeated on every page it reaches.
     *
     * @param caption null when there is none
     * @param columns 1 to 10
     * @param rows each with one cell a column; a cell may be empty
     * @param total a last row that is set off, such as the sum of a bill; empty when there is none
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows, List<String> total) implements Block {
        private static final int COLUMNS_AT_MOST = 10;

        public Table {
            Plain.optional(caption, "caption");
            columns = List.copyOf(columns);
            Plain.some(columns, "columns");
            if (columns.size() > COLUMNS_AT_MOST) {
                throw new IllegalArgumentException("a table has " + COLUMNS_AT_MOST + " columns at most");
            }
            rows = rows.stream().map(List::copyOf).toList();
            total = List.copyOf(total);
            for (var row : rows) {
                fits(row, columns);
            }
            if (!total.isEmpty()) {
                fits(total, columns);
            }
        }

        public Table(String caption, List<Column> columns, List<List<String>> rows) {
            this(caption, columns, rows, List.of());
        }

        @Override
        public List<String> texts() {
            return Plain.texts(
                    caption,
                    Stream.of(
                                    columns.stream().map(Column::heading),
                                    rows.stream().flatMap(List::stream),
                                    total.stream())
                            .flatMap(cells -> cells));
        }

        private static void fits(List<String> row, List<Column> columns) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /**
     * @param width the share of the table's width, 1 to 100, in proportion to the other columns'
     */
    record Column(String heading, Alignment alignment, int width) {
        public Column {
            Plain.filled(heading, "heading");
            Objects.requireNonNull(alignment, "alignment");
            if (width < 1 || width > 100) {
                throw new IllegalArgumentException("the width of a column is 1 to 100");
            }
        }
    }

    /** How the cells of a column stand: words at the START, numbers and marks in the MIDDLE, amounts at the END. */
    enum Alignment {
        START,
        MIDDLE,
        END
    }

    /**
     * Closing lines in smaller type: remedies, whom to ask, where to complain.
     *
     * @param lines at least one
     */
    record Notes(List<String> lines) implements Block {
        public Notes {
            lines = List.copyOf(lines);
            Plain.some(lines, "lines");
            lines.forEach(line -> Plain.filled(line, "line"));
        }

        @Override
        public List<String> texts() {
            return lines;
        }
    }

    /**
     * A QR code, at the left; a seal place that follows stands at its right.
     *
     * @param content such as the address where the paper can be verified; 300 octets in UTF-8 at most
     */
    record Code(String content, String caption) implements Block {
        private static final int OCTETS_AT_MOST = 300;

        public Code {
            Plain.filled(content, "content");
            Plain.filled(caption, "caption");
            if (content.getBytes(StandardCharsets.UTF_8).length > OCTETS_AT_MOST) {
                throw new IllegalArgumentException("a code holds " + OCTETS_AT_MOST + " octets at most");
            }
        }

        @Override
        public List<String> texts() {
            return List.of(caption);
        }
    }

    /**
     * Who issues the paper and when (落款), at the right, with an empty ring that shows where the seal goes. No seal is
     * ever drawn.
     *
     * @param date as it is to be read, see {@link PaperDate}
     */
    record SealPlace(String organ, String date) implements Block {
        public SealPlace {
            Plain.filled(organ, "organ");
            Plain.filled(date, "date");
        }

        @Override
        public List<String> texts() {
            return List.of(organ, date);
        }
    }

    /**
     * A line on which the receiver signs, with a place for the date.
     *
     * @param label who signs as what
     */
    record Signature(String label) implements Block {
        public Signature {
            Plain.filled(label, "label");
        }

        @Override
        public List<String> texts() {
            return List.of(label);
        }
    }
}
