package org.onewindow.rest.internal.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.onewindow.calendar.CalendarYear;

/**
 * A year as announced.
 *
 * @param daysOff days off with their names in Chinese
 * @param makeUpDays weekend days that are worked
 */
public record YearView(int year, String source, Map<LocalDate, String> daysOff, Set<LocalDate> makeUpDays) {
    public static YearView of(CalendarYear year) {
        return new YearView(year.year(), year.source(), year.daysOff(), year.makeUpDays());
    }
}
