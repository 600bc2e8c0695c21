package org.onewindow.calendar;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The working calendar with what a centre may ask about it and change in it: the years that ship with the product,
 * overlaid by those that were imported.
 *
 * <p>Thread-safe; a computation that runs during an import sees the calendar wholly before or wholly after it. It knows
 * 1949-10-01 to 2199-12-31; a date outside, or a period that ends outside, is an {@link IllegalArgumentException}.
 *
 * <p>{@link org.onewindow.api.calendar.DueDate#provisional()} is true when a day that decided the date lies in a year
 * not announced: for working days any day after the event up to the end, for calendar days and months the end and the
 * days off it moved over. A length of 0 depends on no such day.
 */
@ProviderType
public interface CentreCalendar extends WorkingCalendar {
    /** The years with data, ascending; unmodifiable. */
    NavigableSet<Integer> announcedYears();

    /** What is known of a year; empty when it is not announced. */
    Optional<CalendarYear> year(int year);

    /**
     * Keeps a year, counts with it from now on, and has the listeners count anew what they keep before it returns. Whoever
     * calls it has checked that the caller may.
     *
     * @throws RuntimeException what the repository threw; nothing has changed then
     */
    CalendarImport importYear(CalendarYear year);

    /**
     * Tells somebody of every import from now on.
     *
     * @return ends it
     */
    Runnable listen(CalendarListener listener);

    /**
     * The years whose notice should be there by now and is not: this year and, from 1 November, the next, whose notice
     * the State Council publishes in October or November.
     *
     * @param today in Asia/Shanghai
     */
    NavigableSet<Integer> missingYears(LocalDate today);

    /** Whether it is 1 November or later and the next year is not announced. */
    default boolean missingNextYear(LocalDate today) {
        return missingYears(today).contains(today.getYear() + 1);
    }
}
