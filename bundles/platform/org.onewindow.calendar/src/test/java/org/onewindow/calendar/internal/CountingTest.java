package org.onewindow.calendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.calendar.testing.Notices;

class CountingTest {
    private final CentreCalendar calendar = new AnnouncedCalendar(new InMemoryCalendarRepository());

    private DueDate due(String event, int length, PeriodUnit unit) {
        return calendar.due(LocalDate.parse(event), new Period(length, unit));
    }

    private static DueDate firm(String date) {
        return new DueDate(LocalDate.parse(date), false);
    }

    private static DueDate provisional(String date) {
        return new DueDate(LocalDate.parse(date), true);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2025-01-24, 1, 2025-01-26",
        "2025-01-24, 2, 2025-01-27",
        "2025-01-24, 3, 2025-02-05",
        "2025-01-24, 5, 2025-02-07",
        "2025-01-24, 6, 2025-02-08",
        "2025-01-24, 10, 2025-02-13",
        "2024-02-07, 5, 2024-02-20",
        "2024-02-07, 20, 2024-03-12",
        "2026-09-18, 10, 2026-10-09"
    })
    void workingDaysLeaveOutHolidaysAndCountMakeUpWorkdays(String event, int days, String end) {
        assertEquals(firm(end), due(event, days, PeriodUnit.WORKING_DAY));
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2025-01-29", "2025-02-01", "2025-02-04"})
    void anEventOnADayOffStartsThePeriodOnTheNextWorkingDay(String event) {
        assertEquals(firm("2025-02-05"), due(event, 1, PeriodUnit.WORKING_DAY));
    }

    @ParameterizedTest(name = "{0} + {1} calendar days = {2}")
    @CsvSource({
        "2025-01-24, 7, 2025-02-05",
        "2025-01-24, 3, 2025-01-27",
        "2025-01-24, 2, 2025-01-26",
        "2025-01-24, 1, 2025-01-26",
        "2025-03-03, 5, 2025-03-10"
    })
    void calendarDaysCountEveryDayAndMoveAnEndOnADayOff(String event, int days, String end) {
        assertEquals(firm(end), due(event, days, PeriodUnit.CALENDAR_DAY));
    }

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2025-03-11, 1, 2025-04-11",
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2025-03-31, 1, 2025-04-30",
        "2024-01-31, 2, 2024-04-01",
        "2025-01-15, 12, 2026-01-15",
        "2024-12-28, 1, 2025-02-05",
        "2025-09-01, 1, 2025-10-09"
    })
    void monthsEndOnTheSameNumberOrTheLastDayAndMoveAnEndOnADayOff(String event, int months, String end) {
        assertEquals(firm(end), due(event, months, PeriodUnit.MONTH));
    }

    @ParameterizedTest
    @CsvSource({"WORKING_DAY", "CALENDAR_DAY", "MONTH"})
    void aLengthOfZeroEndsOnTheEventDayItselfEvenOnADayOffOrInAYearWithoutData(PeriodUnit unit) {
        assertEquals(firm("2025-01-29"), due("2025-01-29", 0, unit));
        assertEquals(firm("2027-01-02"), due("2027-01-02", 0, unit));
    }

    @Test
    void aDueDateIsProvisionalFromTheFirstDayOfAYearWithoutDataAndNotBefore() {
        assertEquals(firm("2026-12-31"), due("2026-12-30", 1, PeriodUnit.WORKING_DAY));
        assertEquals(provisional("2027-01-01"), due("2026-12-30", 2, PeriodUnit.WORKING_DAY));
        assertEquals(provisional("2027-01-04"), due("2026-12-31", 2, PeriodUnit.WORKING_DAY));
        assertEquals(firm("2026-12-31"), due("2026-12-01", 30, PeriodUnit.CALENDAR_DAY));
        assertEquals(provisional("2027-01-01"), due("2026-12-01", 31, PeriodUnit.CALENDAR_DAY));
        assertEquals(firm("2026-12-30"), due("2026-11-30", 1, PeriodUnit.MONTH));
        assertEquals(provisional("2027-01-01"), due("2026-12-01", 1, PeriodUnit.MONTH));
    }

    @Test
    void anEndOnADayOffThatIsStillInAYearWithDataMovesIntoTheYearWithoutProvisionally() {
        calendar.importYear(Notices.changed(
                Notices.shipped(2026), Map.of(LocalDate.of(2026, 12, 31), "元旦"), Set.of(), Set.of(), Set.of()));
        assertEquals(provisional("2027-01-01"), due("2026-12-30", 1, PeriodUnit.CALENDAR_DAY));
    }

    @Test
    void anEndOnADayOffOfAYearWithoutDataStaysProvisionalInTheYearItMovesInto() {
        calendar.importYear(
                new CalendarYear(2029, "invented for the tests", Map.of(LocalDate.of(2029, 1, 2), "元旦"), Set.of()));
        assertEquals(provisional("2029-01-01"), due("2028-12-30", 1, PeriodUnit.CALENDAR_DAY));
        assertEquals(firm("2029-01-01"), due("2028-12-30", 2, PeriodUnit.CALENDAR_DAY));
    }

    @Test
    void aYearWithoutDataThatDecidesNothingLeavesTheDueDateFirm() {
        assertEquals(firm("2019-01-02"), due("2018-12-31", 1, PeriodUnit.WORKING_DAY));
        assertEquals(firm("2019-01-11"), due("2017-01-11", 24, PeriodUnit.MONTH));
    }

    @Test
    void aWayThatLeavesAYearWithoutDataForOneWithItIsProvisional() {
        assertEquals(provisional("2019-01-02"), due("2018-12-28", 2, PeriodUnit.WORKING_DAY));
    }

    @Test
    void importing2027RemovesTheProvisionalMark() {
        calendar.importYear(Notices.invented2027());
        assertEquals(firm("2027-01-05"), due("2026-12-31", 1, PeriodUnit.WORKING_DAY));
        assertEquals(firm("2027-01-09"), due("2026-12-31", 5, PeriodUnit.WORKING_DAY));
        assertEquals(firm("2027-01-05"), due("2026-12-01", 1, PeriodUnit.MONTH));
    }

    @Test
    void aYearWithoutDataIsCountedByThePlainWeek() {
        assertTrue(calendar.isWorkingDay(LocalDate.of(2027, 10, 1)));
        assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 10, 2)));
        assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 10, 3)));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-01-24, 2025-01-24, 0",
        "2025-01-24, 2025-01-23, 0",
        "2025-01-24, 2025-01-25, 0",
        "2025-01-24, 2025-01-26, 1",
        "2025-01-24, 2025-02-04, 2",
        "2025-01-24, 2025-02-13, 10"
    })
    void workingDaysBetweenLeavesOutTheEventDayAndCountsTheLast(String event, String until, int days) {
        assertEquals(days, calendar.workingDaysBetween(LocalDate.parse(event), LocalDate.parse(until)));
    }

    @ParameterizedTest
    @CsvSource({"1949-09-30", "2200-01-01", "-9999-01-01", "+999999-01-01"})
    void aDateOutsideTheCalendarIsRefused(LocalDate outside) {
        LocalDate inside = LocalDate.of(2025, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> calendar.isWorkingDay(outside));
        assertThrows(IllegalArgumentException.class, () -> calendar.due(outside, Period.workingDays(0)));
        assertThrows(IllegalArgumentException.class, () -> calendar.workingDaysBetween(outside, inside));
        assertThrows(IllegalArgumentException.class, () -> calendar.workingDaysBetween(inside, outside));
    }

    @ParameterizedTest
    @CsvSource({"WORKING_DAY", "CALENDAR_DAY", "MONTH"})
    void aPeriodThatEndsOutsideTheCalendarIsRefused(PeriodUnit unit) {
        assertThrows(IllegalArgumentException.class, () -> due("2199-12-31", 1, unit));
        assertThrows(IllegalArgumentException.class, () -> due("2199-12-01", 3650, unit));
    }

    @Test
    void theCalendarReachesFromThePeoplesRepublicToTheEndOf2199() {
        assertTrue(calendar.isWorkingDay(LocalDate.of(1949, 10, 3)));
        assertFalse(calendar.isWorkingDay(LocalDate.of(1949, 10, 1)));
        assertEquals(provisional("2199-12-31"), due("2199-12-30", 1, PeriodUnit.WORKING_DAY));
        assertEquals(1, calendar.workingDaysBetween(LocalDate.of(2199, 12, 30), LocalDate.of(2199, 12, 31)));
    }
}
