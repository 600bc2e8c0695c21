package org.onewindow.catalogue.internal.lint;

import java.util.HashSet;
import org.onewindow.api.calendar.Period;
import org.onewindow.catalogue.Matter.Limits;
import org.onewindow.catalogue.internal.read.Faults;

/** What must hold where several organs handle a matter together. */
final class JointRules {
    /** 行政许可法 art. 42(2). */
    private static final Period LIMIT = Period.workingDays(45);

    private static final Period EXTENSION = Period.workingDays(15);

    private JointRules() {}

    static void check(MatterFile matter, Faults faults) {
        if (!matter.has("/joint")) {
            return;
        }
        var organs = new HashSet<String>();
        for (String place : matter.items("/joint/organs")) {
            String organ = matter.text(place);
            if (!organs.add(organ)) {
                faults.add(matter.source(), place, "duplicate-code", organ);
            }
        }
        organs.remove(matter.text("/organ"));
        if (organs.isEmpty()) {
            faults.add(matter.source(), "/joint/organs", "joint-alone");
        }
        if (matter.isLicence()) {
            within(matter, "/joint/limit", LIMIT, "joint-limit", faults);
            within(matter, "/joint/extension", EXTENSION, "joint-extension", faults);
        }
    }

    private static void within(MatterFile matter, String place, Period law, String code, Faults faults) {
        if (matter.has(place) && Limits.isLonger(matter.period(place), law)) {
            faults.add(matter.source(), place, code, law.length());
        }
    }
}
