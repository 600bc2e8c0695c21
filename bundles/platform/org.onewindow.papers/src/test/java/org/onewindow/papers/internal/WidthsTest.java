package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Table;

class WidthsTest {
    private final Widths widths = new Widths(40);

    @Test
    void columnsAreAsWideAsTheirSharesSayWhenThatIsEnough() {
        assertArrayEquals(
                new double[] {60, 25, 15},
                of(List.of("登记费", "登记中心", "80.00"), column("项目", 60), column("单位", 25), amounts("金额", 15)),
                0.01);
    }

    @Test
    void aColumnIsNotSoNarrowThatAWordOfItsHeadingBreaks() {
        double[] given = of(List.of("Lease", "yes"), column("Material", 95), column("Required", 5));
        // Eight letters and the padding on forty ideographs.
        assertEquals(100 * (8 * 0.62 + 0.8) / 40, given[1], 0.01);
        assertEquals(100, Arrays.stream(given).sum(), 0.01);
    }

    @Test
    void aColumnIsNotSoNarrowThatAnAmountBreaks() {
        double[] given = of(List.of("登记费", "1,234,567.00"), column("项目", 90), amounts("金额", 10));
        assertEquals(100 * (12 * 0.62 + 0.8) / 40, given[1], 0.01);
    }

    @Test
    void whatCannotFitIsBrokenAndTheTableStaysAsWideAsItsPage() {
        double[] one = of(List.of("登记费", "9".repeat(500)), column("项目", 50), amounts("金额", 50));
        assertArrayEquals(new double[] {50, 50}, one, 0.01);
        var columns =
                Collections.nCopies(10, column("Incomprehensibilities", 10)).toArray(Column[]::new);
        double[] ten = of(Collections.nCopies(10, ""), columns);
        assertEquals(100, Arrays.stream(ten).sum(), 0.01);
        assertTrue(Arrays.stream(ten).allMatch(width -> Math.abs(width - 10) < 0.01), Arrays.toString(ten));
    }

    private double[] of(List<String> row, Column... columns) {
        return widths.of(new Table(null, List.of(columns), List.of(row)));
    }

    private static Column column(String heading, int width) {
        return new Column(heading, Alignment.START, width);
    }

    private static Column amounts(String heading, int width) {
        return new Column(heading, Alignment.END, width);
    }
}
