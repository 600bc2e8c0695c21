package org.onewindow.socialservices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;

/** A calendar without holidays that knows calendar days only. */
final class PlainCalendar implements WorkingCalendar {
    @Override
    public boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public DueDate due(LocalDate event, Period period) {
        if (period.unit() != PeriodUnit.CALENDAR_DAY) {
            throw new UnsupportedOperationException("the terms of this department are counted in calendar days");
        }
        LocalDate end = event.plusDays(period.length());
        while (!isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return new DueDate(end, false);
    }

    @Override
    public int workingDaysBetween(LocalDate event, LocalDate until) {
        throw new UnsupportedOperationException("no rule of this department counts working days");
    }
}
