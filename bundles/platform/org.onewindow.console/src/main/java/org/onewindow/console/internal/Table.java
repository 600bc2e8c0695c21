package org.onewindow.console.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under headings. Karaf's own ShellTable counts characters; Chinese ones are two columns wide, so its columns
 * would not stand under each other.
 */
final class Table {
    private static final String GAP = " │ ";

    private final String prefix;
    private final List<String> keys;
    private final List<List<Object>> rows = new ArrayList<>();

    /** @param prefix before each key in the message file, such as {@code case.}, where the heading lies */
    Table(String prefix, String... keys) {
        this.prefix = prefix;
        this.keys = List.of(keys);
    }

    Table row(Object... cells) {
        if (cells.length != keys.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + keys.size() + " columns");
        }
        var row = new ArrayList<Object>();
        for (Object cell : cells) {
            row.add(cell);
        }
        rows.add(row);
        return this;
    }

    List<String> keys() {
        return keys;
    }

    List<List<Object>> rows() {
        return rows;
    }

    /** With headings and columns that stand under each other. */
    void print(PrintStream out, Wording wording) {
        var lines = new ArrayList<List<String>>();
        lines.add(keys.stream().map(key -> wording.text(prefix + key)).toList());
        rows.forEach(row -> lines.add(row.stream().map(wording::show).toList()));
        int[] widths = new int[keys.size()];
        for (var line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(line.get(i)));
            }
        }
        for (int n = 0; n < lines.size(); n++) {
            out.println(line(lines.get(n), widths));
            if (n == 0) {
                out.println(rule(widths));
            }
        }
        if (rows.isEmpty()) {
            out.println(wording.text("nothing"));
        }
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(Columns.pad(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        var rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : "─┼─").append("─".repeat(widths[i]));
        }
        return rule.toString();
    }

    /** One line a row, cells separated by tabs, no headings. */
    void printPlain(PrintStream out, Wording wording, String before) {
        for (var row : rows) {
            out.println(
                    before + String.join("\t", row.stream().map(wording::plain).toList()));
        }
    }
}
