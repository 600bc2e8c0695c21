package org.onewindow.calendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.calendar.LegalClock;
import org.onewindow.calendar.LegalClock.Pause;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;

/** Limits are counted in working days, holidays left out (行政许可法 art. 82). */
class LegalClockTest {
    private static final int CASES = 1000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final AnnouncedCalendar calendar = new AnnouncedCalendar(new InMemoryCalendarRepository());

    @Test
    void aLimitThatNeverStandsStillEndsWhereTheCalendarSays() {
        // rules.md, acceptance examples: accepted 2025-01-24 and 2024-02-07.
        assertEquals("2025-02-07", due(clock("2025-01-24", 5)));
        assertEquals("2025-02-13", due(clock("2025-01-24", 10)));
        assertEquals("2024-02-20", due(clock("2024-02-07", 5)));
        assertEquals("2024-03-12", due(clock("2024-02-07", 20)));
    }

    @Test
    void aSuspensionMovesTheLastDayByTheWorkingDaysItTook() {
        var stopped = clock("2026-03-02", 5).suspend(day("2026-03-04"));
        assertEquals(Optional.empty(), stopped.due(calendar));
        assertEquals(2, stopped.consumed(calendar, day("2026-03-20")));
        assertEquals(3, stopped.remaining(calendar, day("2026-03-20")));
        assertEquals("2026-03-18", date(stopped.due(calendar, day("2026-03-13"))));

        assertEquals("2026-03-18", due(stopped.resume(day("2026-03-13"))));
        assertEquals("2026-03-09", due(stopped.resume(day("2026-03-04"))), "stopped and resumed on one day");
    }

    @Test
    void aSuspensionAfterTheLastDayChangesNothing() {
        var late = clock("2026-03-02", 3).suspend(day("2026-03-10"));
        assertEquals("2026-03-05", due(late));
        assertEquals("2026-03-05", due(late.resume(day("2026-03-20"))));
        assertEquals(0, late.remaining(calendar, day("2026-03-10")));
    }

    @Test
    void anExtensionLengthensTheBudget() {
        var extended = clock("2026-03-02", 20).extend(Period.workingDays(10));
        assertEquals(30, extended.budgetDays());
        assertEquals(due(clock("2026-03-02", 30)), due(extended));
        assertThrows(
                IllegalArgumentException.class, () -> clock("2026-03-02", 20).extend(new Period(1, PeriodUnit.MONTH)));
    }

    @Test
    void monthsAndCalendarDaysGoOnByTheDaysTheyStood() {
        var months = LegalClock.from(day("2026-01-31"), new Period(1, PeriodUnit.MONTH));
        assertEquals(28, months.budgetDays());
        assertEquals("2026-02-28", due(months));
        var paused = months.suspend(day("2026-02-10")).resume(day("2026-02-13"));
        assertEquals("2026-03-03", due(paused));
        // 2025-01-24 + 7 calendar days would end in the holidays (民法典 art. 203).
        assertEquals("2025-02-05", due(LegalClock.from(day("2025-01-24"), new Period(7, PeriodUnit.CALENDAR_DAY))));
    }

    @Test
    void aClockThatHasEndedCountsNoFurther() {
        var ended = clock("2026-03-02", 5).end(day("2026-03-04"));
        assertEquals(2, ended.consumed(calendar, day("2026-12-31")));
        assertThrows(IllegalStateException.class, () -> ended.suspend(day("2026-03-05")));
        assertThrows(IllegalStateException.class, () -> ended.end(day("2026-03-05")));
        assertThrows(IllegalStateException.class, () -> ended.extend(Period.workingDays(1)));
    }

    @Test
    void aClockWhoseEndIsUndoneGoesOnAsIfItHadStoodStillInBetween() {
        var reopened = clock("2026-03-02", 5).end(day("2026-03-04")).reopen(day("2026-03-13"));
        assertEquals(2, reopened.consumed(calendar, day("2026-03-13")));
        assertEquals("2026-03-18", due(reopened));
        assertEquals(reopened, clock("2026-03-02", 5).suspend(day("2026-03-04")).resume(day("2026-03-13")));

        var stood = clock("2026-03-02", 5).suspend(day("2026-03-03"));
        assertEquals(stood, stood.end(day("2026-03-04")).reopen(day("2026-03-13")), "what stood still still does");

        assertThrows(IllegalStateException.class, () -> clock("2026-03-02", 5).reopen(day("2026-03-04")));
        assertThrows(
                IllegalArgumentException.class,
                () -> clock("2026-03-02", 5).end(day("2026-03-04")).reopen(day("2026-03-03")));
    }

    @Test
    void stepsThatCannotBeAreRefused() {
        var runs = clock("2026-03-02", 5);
        assertThrows(IllegalStateException.class, () -> runs.resume(day("2026-03-03")));
        assertThrows(IllegalArgumentException.class, () -> runs.suspend(day("2026-03-01")));
        var stands = runs.suspend(day("2026-03-04"));
        assertThrows(IllegalStateException.class, () -> stands.suspend(day("2026-03-05")));
        assertThrows(IllegalArgumentException.class, () -> stands.resume(day("2026-03-03")));
        var open = new Pause(day("2026-03-04"), null);
        assertThrows(
                IllegalArgumentException.class,
                () -> new LegalClock(day("2026-03-02"), Period.workingDays(5), List.of(open, open), null));
    }

    @Test
    void aThousandClocksAgreeWithCountingDayByDay() {
        var random = new Random(20261122);
        for (int i = 0; i < CASES; i++) {
            var clock = random(random);
            String which = i + ": " + clock;
            LocalDate look = clock.event().plusDays(random.nextInt(120));
            int consumed = naiveConsumed(clock, look);
            assertEquals(consumed, clock.consumed(calendar, look), which);
            assertEquals(clock.budgetDays(), consumed + clock.remaining(calendar, look), which);
            assertTrue(clock.remaining(calendar, look) >= 0, which);
            assertEquals(naiveDue(clock), clock.due(calendar).map(DueDate::date), which);
            LocalDate without = date(LegalClock.from(clock.event(), clock.budget()));
            clock.due(calendar).ifPresent(due -> assertFalse(due.date().isBefore(without), which));
        }
    }

    /** A clock whose life lies in the years 2019 to 2026. */
    private static LegalClock random(Random random) {
        var units = PeriodUnit.values();
        var unit = units[random.nextInt(units.length)];
        var budget = new Period(1 + random.nextInt(unit == PeriodUnit.MONTH ? 3 : 60), unit);
        var clock = LegalClock.from(FIRST.plusDays(random.nextInt(7 * 365)), budget);
        LocalDate day = clock.event();
        for (int steps = random.nextInt(6); steps > 0; steps--) {
            day = day.plusDays(random.nextInt(12));
            if (random.nextInt(4) == 0) {
                clock = clock.end(day);
                day = day.plusDays(random.nextInt(12));
                clock = clock.reopen(day);
            } else if (random.nextInt(4) == 0) {
                clock = clock.extend(new Period(1 + random.nextInt(5), unit));
            } else {
                clock = clock.standsStill() ? clock.resume(day) : clock.suspend(day);
            }
        }
        return random.nextInt(5) == 0 ? clock.end(day.plusDays(random.nextInt(10))) : clock;
    }

    /** Goes from day to day and asks of each whether it counts. */
    private int naiveConsumed(LegalClock clock, LocalDate until) {
        int consumed = 0;
        for (LocalDate day : countedDays(clock, until)) {
            boolean over = clock.ended() != null && day.isAfter(clock.ended());
            consumed += over || consumed == clock.budgetDays() ? 0 : 1;
        }
        return consumed;
    }

    private Optional<LocalDate> naiveDue(LegalClock clock) {
        List<LocalDate> days = countedDays(clock, LocalDate.of(2027, 12, 31));
        if (days.size() < clock.budgetDays()) {
            return Optional.empty();
        }
        LocalDate due = days.get(clock.budgetDays() - 1);
        while (clock.budget().unit() != PeriodUnit.WORKING_DAY && !calendar.isWorkingDay(due)) {
            due = due.plusDays(1);
        }
        return Optional.of(due);
    }

    private List<LocalDate> countedDays(LegalClock clock, LocalDate until) {
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = clock.event().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            boolean stood = clock.pauses().stream()
                    .anyMatch(pause ->
                            today.isAfter(pause.from()) && (pause.until() == null || !today.isAfter(pause.until())));
            boolean counts = clock.budget().unit() != PeriodUnit.WORKING_DAY || calendar.isWorkingDay(day);
            if (counts && !stood) {
                days.add(day);
            }
        }
        return days;
    }

    private static LegalClock clock(String event, int workingDays) {
        return LegalClock.from(day(event), Period.workingDays(workingDays));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private String due(LegalClock clock) {
        return date(clock).toString();
    }

    private LocalDate date(LegalClock clock) {
        return clock.due(calendar).orElseThrow().date();
    }

    private static String date(Optional<DueDate> due) {
        return due.orElseThrow().date().toString();
    }
}
