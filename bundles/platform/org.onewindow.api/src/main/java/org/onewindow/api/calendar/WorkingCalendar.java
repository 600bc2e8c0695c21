package org.onewindow.api.calendar;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The statutory calendar of working days (工作日): the State Council's yearly notice over the plain week. It is not the
 * calendar of the hall's opening days. Thread-safe; answers from memory.
 */
@ProviderType
public interface WorkingCalendar {
    /** Whether offices work on this day; in a year without a notice, whether it is a weekday. */
    boolean isWorkingDay(LocalDate date);

    /**
     * The last day of a period. The day of the event is not counted (民法典 art. 201).
     *
     * @param event the day on which the period was set in motion
     * @param period a length of 0 ends on the event day itself
     */
    DueDate due(LocalDate event, Period period);

    /**
     * How many working days lie after {@code event} up to and with {@code until}; 0 when {@code until} is not later.
     */
    int workingDaysBetween(LocalDate event, LocalDate until);
}
