package org.onewindow.papers.internal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Table;

/**
 * How wide the columns of a table become: as their shares say, but none so narrow that a word of its heading or an amount
 * is broken, as long as that leaves enough to the others. Widths of letters are estimated; a browser has other faces.
 *
 * @param ems the width of the table, in widths of an ideograph
 */
record Widths(double ems) {
    private static final double PADDING = 0.8;
    private static final double WIDEST_WORD = 0.3;
    private static final double IDEOGRAPH = 1;
    private static final double OTHER = 0.62;
    /** From here on a letter is as wide as it is high; the line may break behind each. */
    private static final int IDEOGRAPHS = 0x2E80;
    /** So many ideographs of a heading stay together. */
    private static final int TOGETHER = 4;

    /** Of each column, in per cent of the table; together 100. */
    double[] of(Table table) {
        var columns = table.columns();
        double shares = columns.stream().mapToInt(Column::width).sum();
        var wanted = new double[columns.size()];
        var needed = new double[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = 100 * columns.get(i).width() / shares;
            needed[i] = 100 * Math.min(WIDEST_WORD, (needed(table, i) + PADDING) / ems);
        }
        return settled(wanted, needed);
    }

    /** Who has too little gets what it needs; the others give of what they do not need, each in proportion. */
    private static double[] settled(double[] wanted, double[] needed) {
        double all = Arrays.stream(needed).sum();
        if (all >= 100) {
            return Arrays.stream(needed).map(need -> 100 * need / all).toArray();
        }
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < wanted.length; i++) {
            missing += Math.max(0, needed[i] - wanted[i]);
            spare += Math.max(0, wanted[i] - needed[i]);
        }
        var widths = new double[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            double given = Math.max(0, wanted[i] - needed[i]) * missing / spare;
            widths[i] = Math.max(needed[i], wanted[i] - given);
        }
        return widths;
    }

    private static double needed(Table table, int column) {
        var heading = table.columns().get(column).heading();
        double need = words(heading).mapToDouble(Widths::heading).max().orElse(0);
        if (table.columns().get(column).alignment() == Alignment.END) {
            var cells = Stream.concat(
                    table.rows().stream(), Stream.of(table.total()).filter(row -> !row.isEmpty()));
            need = Math.max(
                    need,
                    cells.mapToDouble(row -> length(row.get(column))).max().orElse(0));
        }
        return need;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+"));
    }

    private static double heading(String word) {
        return word.codePoints().anyMatch(letter -> letter >= IDEOGRAPHS)
                ? Math.min(TOGETHER, length(word))
                : length(word);
    }

    /** In widths of an ideograph. */
    static double length(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter >= IDEOGRAPHS ? IDEOGRAPH : OTHER)
                .sum();
    }
}
