package org.onewindow.calendar.internal;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.calendar.CalendarYear;

/**
 * One state of the calendar, with the rules of counting. Immutable: the bit sets are written in the constructor only.
 * One bit for each day from {@link #FIRST}, so that counting allocates nothing.
 */
final class WorkingDays {
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(CalendarYear.LAST, 12, 31);
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    private final NavigableMap<Integer, CalendarYear> years;
    private final BitSet working = new BitSet(DAYS);
    private final BitSet announced = new BitSet(DAYS);

    WorkingDays(SortedMap<Integer, CalendarYear> years) {
        this.years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = date(i);
            CalendarYear year = this.years.get(day.getYear());
            announced.set(i, year != null);
            working.set(i, year == null ? !CalendarYear.isWeekend(day) : year.isWorkingDay(day));
        }
    }

    /** The same calendar with one year put in or replaced. */
    WorkingDays with(CalendarYear year) {
        var changed = new TreeMap<>(years);
        changed.put(year.year(), year);
        return new WorkingDays(changed);
    }

    NavigableSet<Integer> announcedYears() {
        return years.navigableKeySet();
    }

    Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    boolean isWorkingDay(LocalDate date) {
        return working.get(index(date));
    }

    DueDate due(LocalDate event, Period period) {
        int start = index(event);
        if (period.length() == 0) {
            return new DueDate(event, false);
        }
        return switch (period.unit()) {
            case WORKING_DAY -> countedIn(start, period.length());
            case CALENDAR_DAY -> movedOn(index(event.plusDays(period.length())));
            case MONTH -> movedOn(index(event.plusMonths(period.length())));
        };
    }

    private DueDate countedIn(int start, int days) {
        int end = start;
        for (int left = days; left > 0; left--) {
            end = nextWorkingDay(end + 1);
        }
        return dueDate(start + 1, end);
    }

    /** 民法典 art. 203: an end on a day off moves to the next day that is none. */
    private DueDate movedOn(int end) {
        return dueDate(end, nextWorkingDay(end));
    }

    private int nextWorkingDay(int from) {
        int found = working.nextSetBit(from);
        if (found < 0) {
            throw new IllegalArgumentException("the period ends after " + LAST);
        }
        return found;
    }

    private DueDate dueDate(int firstThatMattered, int end) {
        return new DueDate(date(end), announced.nextClearBit(firstThatMattered) <= end);
    }

    int workingDaysBetween(LocalDate event, LocalDate until) {
        int end = index(until);
        int count = 0;
        for (int i = working.nextSetBit(index(event) + 1); i >= 0 && i <= end; i = working.nextSetBit(i + 1)) {
            count++;
        }
        return count;
    }

    private static int index(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException("the calendar knows " + FIRST + " to " + LAST + ", not " + date);
        }
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    private static LocalDate date(int index) {
        return LocalDate.ofEpochDay(FIRST.toEpochDay() + index);
    }
}
