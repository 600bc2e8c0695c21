package org.onewindow.cases.internal.licences;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet counts: the heading is row 1, blank rows count too
 */
record Row(int number, List<String> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What stands in a column without white space around it; an empty text when there is no such column. */
    String cell(Heading heading, Column column) {
        var at = heading.columns().get(column);
        return at == null ? "" : cells.get(at).strip();
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
