package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void threeThirdsAreTheWhole() {
        assertEquals(Share.WHOLE, sum("1/3", "1/3", "1/3"));
    }

    @Test
    void percentAndFractionsAddUpExactly() {
        assertEquals(Share.WHOLE, sum("33.3333%", "33.3333%", "33.3334%"));
        assertEquals(Share.WHOLE, sum("50%", "1/4", "25%"));
        assertNotEquals(Share.WHOLE, sum("33.3333%", "33.3333%", "33.3333%"));
    }

    @Test
    void twoThirdsAreNotLessThanTwoThirds() {
        assertFalse(sum("1/3", "1/3").isLessThan(Share.TWO_THIRDS));
        assertTrue(sum("66.6666%").isLessThan(Share.TWO_THIRDS));
        assertFalse(sum("66.6667%").isLessThan(Share.TWO_THIRDS));
    }

    @Test
    void aSumIsToldInPercentWhereThatIsExact() {
        assertEquals("99.9999%", sum("33.3333%", "33.3333%", "33.3333%").toString());
        assertEquals("5/6", sum("1/2", "1/3").toString());
        assertEquals("100%", Share.WHOLE.toString());
        assertEquals("0%", Share.NOTHING.toString());
    }

    @Test
    void nothingAddsUpToNothing() {
        assertEquals(Share.NOTHING, Share.sum(List.of()));
    }

    private static Share sum(String... shares) {
        return Share.sum(Stream.of(shares).map(Share::parse).toList());
    }
}
