package org.onewindow.api.calendar;

import java.util.Objects;

/**
 * A length of time in law.
 *
 * @param length at least 0; 0 means on the spot, at most 3650
 * @param unit how it is counted
 */
public record Period(int length, PeriodUnit unit) {
    public Period {
        if (length < 0 || length > 3650) {
            throw new IllegalArgumentException("a period is 0 to 3650 long, not " + length);
        }
        Objects.requireNonNull(unit, "unit");
    }

    public static Period workingDays(int days) {
        return new Period(days, PeriodUnit.WORKING_DAY);
    }
}
