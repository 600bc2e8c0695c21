package org.onewindow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One year as announced (年度节假日安排): every day of it that is not named here follows the plain week.
 *
 * <p>A notice may reach back into the December before; such a day belongs to the year it lies in.
 *
 * @param year {@value #FIRST} to {@value #LAST}
 * @param source title and number of the State Council's notice if known, else where the data comes from; see
 *     {@link #isLabel} with {@value #MAX_SOURCE}
 * @param daysOff days off (放假), weekdays or weekend days, each with its name in Chinese; iterates by date; a name is a
 *     label of at most {@value #MAX_NAME}
 * @param makeUpDays weekend days that are worked (调休上班); iterates by date
 */
public record CalendarYear(int year, String source, Map<LocalDate, String> daysOff, Set<LocalDate> makeUpDays) {
    public static final int FIRST = 1950;
    public static final int LAST = 2199;
    /** The longest source, in characters. */
    public static final int MAX_SOURCE = 500;
    /** The longest name of a day off, in characters. */
    public static final int MAX_NAME = 50;

    /**
     * @throws IllegalArgumentException when the year is out of range, a text is no label, a day lies in another year or
     *     is both off and worked, or a make-up day is no weekend day
     */
    public CalendarYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("a year is " + FIRST + " to " + LAST + ", not " + year);
        }
        if (!isLabel(source, MAX_SOURCE)) {
            throw new IllegalArgumentException("the source of " + year + " is blank, too long or not printable");
        }
        daysOff = Collections.unmodifiableSortedMap(new TreeMap<>(daysOff));
        makeUpDays = Collections.unmodifiableSortedSet(new TreeSet<>(makeUpDays));
        requireIn(year, daysOff.keySet());
        requireIn(year, makeUpDays);
        daysOff.forEach((day, name) -> {
            if (!isLabel(name, MAX_NAME)) {
                throw new IllegalArgumentException("the name of " + day + " is blank, too long or not printable");
            }
        });
        for (LocalDate day : makeUpDays) {
            if (daysOff.containsKey(day)) {
                throw new IllegalArgumentException(day + " is both off and worked");
            }
            if (!isWeekend(day)) {
                throw new IllegalArgumentException(day + " is no weekend day, so nothing is made up on it");
            }
        }
    }

    private static void requireIn(int year, Collection<LocalDate> days) {
        for (LocalDate day : days) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not in " + year);
            }
        }
    }

    /** Whether a text can stand as a source or a name: not blank, no control characters, not longer than this. */
    public static boolean isLabel(String text, int longest) {
        Objects.requireNonNull(text, "text");
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether a day is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /**
     * Whether offices work on a day of this year: a named day goes before the plain week.
     *
     * @throws IllegalArgumentException when the day lies in another year
     */
    public boolean isWorkingDay(LocalDate day) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException(day + " is not in " + year);
        }
        return makeUpDays.contains(day) || !isWeekend(day) && !daysOff.containsKey(day);
    }
}
