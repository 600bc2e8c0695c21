package org.onewindow.catalogue.internal.lint;

import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.Matter.Limits;

/** Whether a promised limit is within the one of law, the joint one where there is one, as {@link Limits#isLonger} says. */
final class PromiseWithinLaw {
    private PromiseWithinLaw() {}

    static boolean isBroken(MatterFile matter) {
        if (!matter.has("/limits")) {
            return false;
        }
        return Limits.isLonger(
                period(matter, "/limits/promised"),
                period(matter, matter.has("/joint") ? "/joint/limit" : "/limits/statutory"));
    }

    private static Period period(MatterFile matter, String pointer) {
        return new Period(matter.number(pointer + "/length"), PeriodUnit.valueOf(matter.text(pointer + "/unit")));
    }
}
