package org.onewindow.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 1, 9);

    private static void refused(int year, String source, Map<LocalDate, String> off, Set<LocalDate> makeUp) {
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(year, source, off, makeUp));
    }

    @Test
    void aNamedDayGoesBeforeThePlainWeek() {
        var year = new CalendarYear(2027, "invented", Map.of(NEW_YEAR, "元旦"), Set.of(SATURDAY));
        assertFalse(year.isWorkingDay(NEW_YEAR));
        assertTrue(year.isWorkingDay(SATURDAY));
        assertTrue(year.isWorkingDay(LocalDate.of(2027, 1, 4)));
        assertFalse(year.isWorkingDay(LocalDate.of(2027, 1, 10)));
        assertThrows(IllegalArgumentException.class, () -> year.isWorkingDay(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aDayOffMayBeAWeekendDay() {
        var year = new CalendarYear(2027, "invented", Map.of(SATURDAY, "元旦"), Set.of());
        assertFalse(year.isWorkingDay(SATURDAY));
    }

    @Test
    void daysIterateByDate() {
        var days = Map.of(NEW_YEAR.plusDays(2), "元旦", NEW_YEAR, "元旦", NEW_YEAR.plusDays(1), "元旦");
        var year = new CalendarYear(2027, "invented", days, Set.of());
        assertEquals(
                List.of(NEW_YEAR, NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(2)),
                List.copyOf(year.daysOff().keySet()));
    }

    @Test
    void daysOfAnotherYearAreRefused() {
        refused(2026, "invented", Map.of(NEW_YEAR, "元旦"), Set.of());
        refused(2026, "invented", Map.of(), Set.of(SATURDAY));
    }

    @Test
    void aDayThatIsBothOffAndWorkedIsRefused() {
        refused(2027, "invented", Map.of(SATURDAY, "元旦"), Set.of(SATURDAY));
    }

    @Test
    void aMakeUpDayThatIsNoWeekendDayIsRefused() {
        refused(2027, "invented", Map.of(), Set.of(LocalDate.of(2027, 1, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u001b[31m"})
    void anEmptyOrUnprintableSourceOrNameIsRefused(String text) {
        refused(2027, text, Map.of(), Set.of());
        refused(2027, "invented", Map.of(NEW_YEAR, text), Set.of());
    }

    @Test
    void aSourceOrNameThatIsTooLongIsRefused() {
        refused(2027, "x".repeat(CalendarYear.MAX_SOURCE + 1), Map.of(), Set.of());
        refused(2027, "invented", Map.of(NEW_YEAR, "x".repeat(CalendarYear.MAX_NAME + 1)), Set.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 2200})
    void aYearOutsideTheCalendarIsRefused(int year) {
        refused(year, "invented", Map.of(), Set.of());
    }
}
