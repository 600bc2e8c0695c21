package org.onewindow.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;

/**
 * A limit of law on its way: set in motion by an event, stopped and resumed, extended, ended. It keeps a budget and the
 * days on which it stood still, never a date that is pushed about: the last day is computed from them, so that a calendar
 * that changes is counted with at once. Immutable; each step makes another one.
 *
 * <p>The day on which a stretch begins is not counted, the day on which it ends is (民法典 art. 201): a clock that is
 * suspended and resumed on one day has lost nothing. Working days are counted where the budget is of working days, all
 * days where it is of calendar days or months.
 *
 * @param event the day on which it was set in motion
 * @param budget how long it may run; longer after an extension
 * @param pauses when it stood still, in order; only the last may be open
 * @param ended the day on which what it limits was done; null while it goes on
 */
public record LegalClock(LocalDate event, Period budget, List<Pause> pauses, LocalDate ended) {
    /** @throws IllegalArgumentException when the pauses overlap, or anything lies before what it follows */
    public LegalClock {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(budget, "budget");
        pauses = List.copyOf(pauses);
        LocalDate last = event;
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            notBefore(last, pause.from());
            if (pause.until() == null && i < pauses.size() - 1) {
                throw new IllegalArgumentException("only the last pause may be open");
            }
            last = pause.until() == null ? pause.from() : pause.until();
        }
        if (ended != null) {
            notBefore(last, ended);
        }
    }

    /**
     * A time in which the clock stands still.
     *
     * @param from the day on which it was stopped, still counted
     * @param until the day on which it was resumed, not counted; null while it is open
     */
    public record Pause(LocalDate from, LocalDate until) {
        public Pause {
            Objects.requireNonNull(from, "from");
            if (until != null) {
                notBefore(from, until);
            }
        }
    }

    /** A clock that an event sets in motion. */
    public static LegalClock from(LocalDate event, Period budget) {
        return new LegalClock(event, budget, List.of(), null);
    }

    /** @throws IllegalStateException when it stands still already, or has ended */
    public LegalClock suspend(LocalDate on) {
        require(!standsStill() && ended == null, "it does not run");
        var more = new ArrayList<>(pauses);
        more.add(new Pause(on, null));
        return new LegalClock(event, budget, more, null);
    }

    /** @throws IllegalStateException when it does not stand still */
    public LegalClock resume(LocalDate on) {
        require(standsStill() && ended == null, "it does not stand still");
        var closed = new ArrayList<>(pauses);
        closed.set(closed.size() - 1, new Pause(lastPause().from(), on));
        return new LegalClock(event, budget, closed, null);
    }

    /**
     * @throws IllegalArgumentException when the extension is counted in another unit
     * @throws IllegalStateException when it has ended
     */
    public LegalClock extend(Period by) {
        require(ended == null, "it has ended");
        if (by.unit() != budget.unit()) {
            throw new IllegalArgumentException("a limit in " + budget.unit() + " is not extended in " + by.unit());
        }
        return new LegalClock(event, new Period(budget.length() + by.length(), budget.unit()), pauses, null);
    }

    /**
     * The same clock with another budget, as if it had had that from the beginning.
     *
     * @throws IllegalStateException when it has ended
     */
    public LegalClock within(Period other) {
        require(ended == null, "it has ended");
        return new LegalClock(event, other, pauses, null);
    }

    /** @throws IllegalStateException when it has ended */
    public LegalClock end(LocalDate on) {
        require(ended == null, "it has ended");
        return new LegalClock(event, budget, pauses, on);
    }

    /**
     * The clock of something that was done and then was undone: it goes on as if it had stood still in between.
     *
     * @param on not before it ended
     * @throws IllegalStateException when it has not ended
     */
    public LegalClock reopen(LocalDate on) {
        require(ended != null, "it has not ended");
        if (standsStill()) {
            return new LegalClock(event, budget, pauses, null);
        }
        var more = new ArrayList<>(pauses);
        more.add(new Pause(ended, on));
        return new LegalClock(event, budget, more, null);
    }

    /** Whether it has been stopped and not resumed. */
    public boolean standsStill() {
        return !pauses.isEmpty() && lastPause().until() == null;
    }

    /** The budget in the days that are counted; months are the days they have from the event on. */
    public int budgetDays() {
        return budget.unit() == PeriodUnit.MONTH
                ? (int) ChronoUnit.DAYS.between(event, event.plusMonths(budget.length()))
                : budget.length();
    }

    /** How many days of the budget are used up at the end of a day; never more than there are. */
    public int consumed(WorkingCalendar calendar, LocalDate on) {
        return Math.min(passed(calendar, on), budgetDays());
    }

    /** How many days of the budget are left at the end of a day. */
    public int remaining(WorkingCalendar calendar, LocalDate on) {
        return budgetDays() - consumed(calendar, on);
    }

    /**
     * The last day; empty while it stands still with days left.
     *
     * @see #due(WorkingCalendar, LocalDate)
     */
    public Optional<DueDate> due(WorkingCalendar calendar) {
        return due(calendar, null);
    }

    /**
     * The last day, if a clock that stands still is resumed on a day.
     *
     * @param resumed not before it was stopped; null when nobody knows
     */
    public Optional<DueDate> due(WorkingCalendar calendar, LocalDate resumed) {
        LocalDate from = event;
        int left = budgetDays();
        for (Pause pause : pauses) {
            int ran = count(calendar, from, pause.from());
            if (ran >= left) {
                break;
            }
            left -= ran;
            from = pause.until() == null ? resumed : pause.until();
        }
        return from == null ? Optional.empty() : Optional.of(calendar.due(from, new Period(left, unit())));
    }

    private int passed(WorkingCalendar calendar, LocalDate on) {
        LocalDate end = ended == null || on.isBefore(ended) ? on : ended;
        LocalDate from = event;
        int days = 0;
        for (Pause pause : pauses) {
            days += count(calendar, from, earlier(pause.from(), end));
            if (pause.until() == null) {
                return days;
            }
            from = pause.until();
        }
        return days + count(calendar, from, end);
    }

    private int count(WorkingCalendar calendar, LocalDate after, LocalDate until) {
        if (budget.unit() == PeriodUnit.WORKING_DAY) {
            return calendar.workingDaysBetween(after, until);
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(after, until));
    }

    private PeriodUnit unit() {
        return budget.unit() == PeriodUnit.WORKING_DAY ? PeriodUnit.WORKING_DAY : PeriodUnit.CALENDAR_DAY;
    }

    private Pause lastPause() {
        return pauses.get(pauses.size() - 1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void notBefore(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            throw new IllegalArgumentException(second + " is before " + first);
        }
    }
}
