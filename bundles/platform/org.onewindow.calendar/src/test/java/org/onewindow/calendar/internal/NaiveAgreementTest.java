package org.onewindow.calendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;

/** Recomputes every day of eight years from the raw data, in the plainest way one can think of. */
class NaiveAgreementTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int LONGEST = 60;

    private static final Set<String> OFF = new HashSet<>();
    private static final Set<String> WORKED = new HashSet<>();

    private final AnnouncedCalendar calendar = new AnnouncedCalendar(new InMemoryCalendarRepository());

    @BeforeAll
    static void readTheRawData() throws IOException {
        for (int year = 2019; year <= 2026; year++) {
            try (var in = NaiveAgreementTest.class.getResourceAsStream("years/" + year + ".json")) {
                JsonNode raw = new ObjectMapper().readTree(in);
                raw.get("holidays").fieldNames().forEachRemaining(OFF::add);
                raw.get("workdays").forEach(day -> WORKED.add(day.textValue()));
            }
        }
    }

    private static boolean works(LocalDate day) {
        String text = day.toString();
        if (WORKED.contains(text)) {
            return true;
        }
        if (OFF.contains(text)) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Test
    void theRawDataHasAsManyDaysAsTheNoticesNamed() {
        assertEquals(28 + 30 + 31 + 32 + 26 + 28 + 28 + 33, OFF.size());
        assertEquals(6 + 6 + 7 + 7 + 7 + 8 + 5 + 6, WORKED.size());
    }

    @Test
    void workingDaysAgreeForAllDaysAndPeriods() {
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            assertEquals(works(event), calendar.isWorkingDay(event), event::toString);
            LocalDate day = event;
            int counted = 0;
            while (counted < LONGEST) {
                day = day.plusDays(1);
                if (works(day)) {
                    counted++;
                    var expected = new DueDate(day, day.isAfter(LAST));
                    assertEquals(expected, calendar.due(event, Period.workingDays(counted)), message(event, counted));
                }
                assertEquals(counted, calendar.workingDaysBetween(event, day), message(event, counted));
            }
        }
    }

    @Test
    void calendarDaysAndMonthsAgreeForAllDaysAndPeriods() {
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            for (int length = 1; length <= LONGEST; length++) {
                var days = new Period(length, PeriodUnit.CALENDAR_DAY);
                assertEquals(moved(event.plusDays(length)), calendar.due(event, days), message(event, length));
                var months = new Period(length, PeriodUnit.MONTH);
                assertEquals(moved(sameNumber(event, length)), calendar.due(event, months), message(event, length));
            }
        }
    }

    private static DueDate moved(LocalDate end) {
        LocalDate day = end;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return new DueDate(day, day.isAfter(LAST));
    }

    private static LocalDate sameNumber(LocalDate event, int months) {
        int year = event.getYear();
        int month = event.getMonthValue();
        for (int i = 0; i < months; i++) {
            month = month == 12 ? 1 : month + 1;
            year = month == 1 ? year + 1 : year;
        }
        int day = event.getDayOfMonth();
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    private static Supplier<String> message(LocalDate event, int length) {
        return () -> event + " + " + length;
    }
}
