package org.onewindow.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperDateTest {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    @Test
    void aPlainDateHasNoLeadingZeros() {
        assertEquals("2026年3月5日", date(2026, 3, 5).plain(CHINESE));
        assertEquals("5 March 2026", date(2026, 3, 5).plain(Locale.ENGLISH));
    }

    @Test
    void aFormalDateIsWrittenInChineseNumerals() {
        assertEquals("二〇二六年十一月二十九日", date(2026, 11, 29).formal(CHINESE));
        assertEquals("二〇三〇年十月十日", date(2030, 10, 10).formal(CHINESE));
        assertEquals("一九九九年一月二十日", date(1999, 1, 20).formal(CHINESE));
        assertEquals("二〇二六年十二月三十一日", date(2026, 12, 31).formal(CHINESE));
        assertEquals("29 November 2026", date(2026, 11, 29).formal(Locale.ENGLISH));
    }

    @Test
    void aYearThatPapersDoNotWriteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> date(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> date(10_000, 1, 1));
    }

    private static PaperDate date(int year, int month, int day) {
        return new PaperDate(LocalDate.of(year, month, day));
    }
}
