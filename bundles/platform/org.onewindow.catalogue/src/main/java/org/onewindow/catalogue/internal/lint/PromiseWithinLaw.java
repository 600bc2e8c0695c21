package org.onewindow.catalogue.internal.lint;

import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.Matter.ClockStart;
import org.onewindow.catalogue.Matter.Limits;

/** Whether a promised limit is within the statutory one, as {@link Limits#allow} says. */
final class PromiseWithinLaw {
    private PromiseWithinLaw() {}

    static boolean isBroken(MatterFile matter) {
        if (!matter.has("/limits")) {
            return false;
        }
        var promised = period(matter, "/limits/promised");
        return !new Limits(period(matter, "/limits/statutory"), null, promised, ClockStart.ACCEPTANCE).allow(promised);
    }

    private static Period period(MatterFile matter, String pointer) {
        return new Period(matter.number(pointer + "/length"), PeriodUnit.valueOf(matter.text(pointer + "/unit")));
    }
}
