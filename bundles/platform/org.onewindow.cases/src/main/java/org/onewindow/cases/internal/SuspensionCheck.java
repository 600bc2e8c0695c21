package org.onewindow.cases.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Action;
import org.onewindow.cases.ClockLaw;
import org.onewindow.cases.Order;
import org.onewindow.catalogue.Matter;

/** Whether the clocks may stop: on a ground of law, told in writing, for a planned time (行政许可法 art. 45). */
final class SuspensionCheck {
    private static final int LONGEST_NOTICE = 100;
    private static final int MOST_DAYS = 365;

    private SuspensionCheck() {}

    static void check(Order order, Matter matter, List<Fault> faults) {
        var suspension = order.suspension();
        if (order.action() != Action.SUSPEND) {
            if (suspension != null) {
                faults.add(Texts.fault("/suspension", "member-not-for-action", order.action()));
            }
        } else if (suspension == null) {
            faults.add(Texts.fault("/suspension", "suspension-missing"));
        } else {
            ground(suspension.ground(), matter, faults);
            notice(suspension.notice(), faults);
            length(suspension.plannedDays(), faults);
        }
    }

    private static void ground(String ground, Matter matter, List<Fault> faults) {
        var law = ClockLaw.of(matter);
        if (ground == null || ground.isBlank()) {
            faults.add(Texts.fault("/suspension/ground", "ground-missing"));
        } else if (law.ground(ground).isEmpty()) {
            var known = law.grounds().stream().map(ClockLaw.Ground::code).collect(Collectors.joining(", "));
            faults.add(Texts.fault("/suspension/ground", "ground-unknown", matter.name(), known));
        }
    }

    private static void notice(String notice, List<Fault> faults) {
        if (notice == null || notice.isBlank()) {
            faults.add(Texts.fault("/suspension/notice", "notice-missing"));
        } else if (notice.length() > LONGEST_NOTICE) {
            faults.add(Texts.fault("/suspension/notice", "notice-too-long", LONGEST_NOTICE));
        } else {
            faults.addAll(PlainText.faults("/suspension/notice", notice));
        }
    }

    private static void length(Integer days, List<Fault> faults) {
        if (days == null || days < 1 || days > MOST_DAYS) {
            faults.add(Texts.fault("/suspension/plannedDays", "planned-days-wrong", MOST_DAYS));
        }
    }
}
