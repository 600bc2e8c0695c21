package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.papers.Block.Fact;

class PairedFactsTest {
    private static final Fact SHORT = new Fact("用途", "住宅");
    private static final Fact LONG = new Fact("坐落", "江西省上饶市玉山县冰溪街道示范路1号3幢1单元502室");
    private static final Fact LINES = new Fact("附记", "一\n二");

    @Test
    void shortOnesStandBesideEachOtherAndLongOnesAlone() {
        assertEquals(
                List.of(List.of(SHORT, SHORT), List.of(LONG), List.of(SHORT), List.of(LINES), List.of(SHORT)),
                PairedFacts.rows(List.of(SHORT, SHORT, LONG, SHORT, LINES, SHORT)));
    }
}
