package org.onewindow.catalogue.internal.lint;

import org.onewindow.api.calendar.PeriodUnit;

/**
 * Whether a promised limit is within the statutory one. Equal units are compared by length. Different units are compared
 * over plain weeks, without holidays: five working days are seven calendar days, a month is thirty. So three working days
 * are within seven calendar days although a holiday may make them end later: then the earlier end is due (matters.md,
 * construction permit). Eight working days are not: they are longer even in a plain week.
 */
final class PromiseWithinLaw {
    private PromiseWithinLaw() {}

    static boolean isBroken(MatterFile matter) {
        if (!matter.has("/limits")) {
            return false;
        }
        int promised = matter.number("/limits/promised/length");
        int statutory = matter.number("/limits/statutory/length");
        return promised * fifthsOfADay(matter.text("/limits/promised/unit"))
                > statutory * fifthsOfADay(matter.text("/limits/statutory/unit"));
    }

    private static int fifthsOfADay(String unit) {
        return switch (PeriodUnit.valueOf(unit)) {
            case WORKING_DAY -> 7;
            case CALENDAR_DAY -> 5;
            case MONTH -> 30 * 5;
        };
    }
}
