package org.onewindow.calendar;

import java.time.LocalDate;
import org.onewindow.api.calendar.WorkingCalendar;

/** The working day beside a day. */
public final class AdjacentWorkingDay {
    private AdjacentWorkingDay() {}

    /** The first working day after a day, which is not counted. */
    public static LocalDate after(LocalDate day, WorkingCalendar calendar) {
        return next(day, 1, calendar);
    }

    /** The last working day before a day, which is not counted. */
    public static LocalDate before(LocalDate day, WorkingCalendar calendar) {
        return next(day, -1, calendar);
    }

    private static LocalDate next(LocalDate from, int step, WorkingCalendar calendar) {
        var day = from.plusDays(step);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
