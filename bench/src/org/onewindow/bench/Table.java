package org.onewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows under a heading; the first column to the left, the others, figures, to the right. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table(String... heading) {
        rows.add(heading);
    }

    void row(Object... cells) {
        var row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] instanceof Double figure
                    ? String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%.0f", figure)
                    : cells[i].toString();
        }
        rows.add(row);
    }

    void print() {
        var widths = new int[rows.get(0).length];
        for (var row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(String.format(i == 0 ? "%-" + widths[i] + "s" : "  %" + widths[i] + "s", row[i]));
            }
            System.out.println(line);
        }
    }
}
