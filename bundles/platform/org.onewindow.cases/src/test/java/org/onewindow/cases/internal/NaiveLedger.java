package org.onewindow.cases.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.catalogue.Matter.Limits;

/** What a ledger says about one limit, recomputed by going from day to day; of the calendar it asks only single days. */
final class NaiveLedger {
    private static final Map<PeriodUnit, Integer> FIFTHS_OF_A_DAY =
            Map.of(PeriodUnit.WORKING_DAY, 7, PeriodUnit.CALENDAR_DAY, 5, PeriodUnit.MONTH, 150);

    private final WorkingCalendar calendar;
    private final Iterable<Movement> movements;
    private Period limit;
    private LocalDate event;
    private LocalDate ended;
    private int budget;

    /** What it says about the statutory limit. */
    static NaiveLedger statutory(WorkingCalendar calendar, Iterable<Movement> movements, Limits limits) {
        return new NaiveLedger(calendar, movements, limits.statutory(), false);
    }

    /** What it says about the promised limit, which alone can become shorter. */
    static NaiveLedger promised(WorkingCalendar calendar, Iterable<Movement> movements, Limits limits) {
        return new NaiveLedger(calendar, movements, limits.promised(), true);
    }

    private NaiveLedger(WorkingCalendar calendar, Iterable<Movement> movements, Period first, boolean promise) {
        this.calendar = calendar;
        this.movements = movements;
        limit = first;
        int length = limit.length();
        for (Movement movement : movements) {
            if (movement.cause() == Cause.STARTED) {
                event = movement.day();
            } else if (movement.cause() == Cause.ENDED) {
                ended = movement.day();
            } else if (movement.cause() == Cause.REOPENED) {
                ended = null;
            } else if (movement.cause() == Cause.HASTENED && promise) {
                limit = movement.length();
                length = limit.length();
            } else if (movement.cause() == Cause.EXTENDED) {
                int fifths = movement.length().length()
                        * FIFTHS_OF_A_DAY.get(movement.length().unit());
                length += (int) Math.ceil(fifths / (double) FIFTHS_OF_A_DAY.get(limit.unit()));
            }
        }
        budget = limit.unit() == PeriodUnit.MONTH
                ? (int) ChronoUnit.DAYS.between(event, event.plusMonths(length))
                : length;
    }

    static LocalDate due(WorkingCalendar calendar, Iterable<Movement> movements, Limits limits) {
        var statutory = statutory(calendar, movements, limits).due();
        var promised = promised(calendar, movements, limits).due();
        return promised.isBefore(statutory) ? promised : statutory;
    }

    int budget() {
        return budget;
    }

    int consumed(LocalDate on) {
        int consumed = 0;
        for (LocalDate day = event.plusDays(1); !day.isAfter(on); day = day.plusDays(1)) {
            boolean over = ended != null && day.isAfter(ended);
            consumed += consumed < budget && !over && counts(day) && !stood(day, LocalDate.MAX) ? 1 : 0;
        }
        return consumed;
    }

    private LocalDate due() {
        LocalDate planned = plannedEnd();
        LocalDate day = event;
        for (int left = budget; left > 0; ) {
            day = day.plusDays(1);
            left -= counts(day) && !stood(day, planned) ? 1 : 0;
        }
        while (budget > 0 && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean counts(LocalDate day) {
        return limit.unit() != PeriodUnit.WORKING_DAY || calendar.isWorkingDay(day);
    }

    private boolean stood(LocalDate day, LocalDate resumedUnlessTold) {
        LocalDate from = null;
        LocalDate end = null;
        for (Movement movement : movements) {
            if (movement.cause() == Cause.ENDED) {
                end = movement.day();
            } else if (movement.cause() == Cause.REOPENED && day.isAfter(end) && !day.isAfter(movement.day())) {
                return true;
            } else if (movement.cause() == Cause.SUSPENDED) {
                from = movement.day();
            } else if (movement.cause() == Cause.RESUMED) {
                if (day.isAfter(from) && !day.isAfter(movement.day())) {
                    return true;
                }
                from = null;
            }
        }
        return from != null && day.isAfter(from) && !day.isAfter(resumedUnlessTold);
    }

    private LocalDate plannedEnd() {
        Movement suspended = null;
        for (Movement movement : movements) {
            suspended = movement.cause() == Cause.SUSPENDED ? movement : suspended;
        }
        if (suspended == null) {
            return LocalDate.MAX;
        }
        LocalDate day = suspended.day();
        for (int left = suspended.length().length(); left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
