package org.onewindow.taxation;

import java.time.LocalDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;

/**
 * Periods in days as tax law counts them (税收征收管理法实施细则 art. 109): holidays of three or more days in a row within
 * the period prolong it by their number, and an end on a day off moves to the next working day. The calendar does not
 * say which days off are holidays; three in a row are never a plain weekend. Thread-safe.
 */
final class TaxPeriod {
    private static final int LONG_HOLIDAY = 3;

    private final WorkingCalendar calendar;

    TaxPeriod(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day on which a period is kept; the day of the event is not counted. */
    LocalDate last(LocalDate event, int days) {
        int length = days + holidays(event.plusDays(1), event.plusDays(days));
        return calendar.due(event, new Period(length, PeriodUnit.CALENDAR_DAY)).date();
    }

    /** How many days of long holidays lie within the two days, both included. */
    private int holidays(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isInLongHoliday(day)) {
                count++;
            }
        }
        return count;
    }

    private boolean isInLongHoliday(LocalDate day) {
        if (calendar.isWorkingDay(day)) {
            return false;
        }
        LocalDate first = day;
        while (!calendar.isWorkingDay(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        LocalDate end = day;
        while (!calendar.isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return first.plusDays(LONG_HOLIDAY).compareTo(end) <= 0;
    }
}
