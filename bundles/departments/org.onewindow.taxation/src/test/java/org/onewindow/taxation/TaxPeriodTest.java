package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.TestCalendar;

class TaxPeriodTest {
    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void plainWeekendsDoNotProlongAPeriod() {
        assertEquals(LocalDate.of(2026, 4, 15), new TaxPeriod(TestCalendar.withPlainYear(2026)).last(END_OF_MARCH, 15));
    }

    @Test
    void anEndOnADayOffMovesToTheNextWorkingDay() {
        assertEquals(LocalDate.of(2026, 4, 13), new TaxPeriod(TestCalendar.withPlainYear(2026)).last(END_OF_MARCH, 11));
    }

    @Test
    void aHolidayOfThreeDaysProlongsThePeriodByThree() {
        // Saturday 4 to Monday 6 April; 15 + 3 = 18 April is a Saturday.
        assertEquals(
                LocalDate.of(2026, 4, 20),
                new TaxPeriod(TestCalendar.withPlainYear(2026, "2026-04-06")).last(END_OF_MARCH, 15));
    }

    @Test
    void aSingleHolidayInTheMiddleOfAWeekDoesNot() {
        assertEquals(
                LocalDate.of(2026, 4, 15),
                new TaxPeriod(TestCalendar.withPlainYear(2026, "2026-04-08")).last(END_OF_MARCH, 15));
    }

    @Test
    void onlyTheDaysWithinThePeriodCount() {
        // The holiday of 4 to 6 April began before the period: two of its days are within.
        assertEquals(
                LocalDate.of(2026, 4, 16),
                new TaxPeriod(TestCalendar.withPlainYear(2026, "2026-04-06")).last(LocalDate.of(2026, 4, 4), 10));
    }
}
