package org.onewindow.cases.internal;

import java.time.LocalDate;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseReturn;
import org.onewindow.cases.CaseReturn.Contest;
import org.onewindow.cases.CaseReturn.Ruling;
import org.onewindow.cases.Order;

/** What a return and its review leave with a case (row 95). A return is reviewed once, in time where the centre sets a limit. */
final class ReturnRule implements StepRule {
    private final WorkingCalendar calendar;
    private final LocalLimits limits;

    ReturnRule(WorkingCalendar calendar, LocalLimits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    @Override
    public void require(Situation before, Order order) {
        if (order.action() == Action.CONTEST_RETURN) {
            requireContestable(returned(before.file()), before.moment().day());
        }
    }

    private static void requireContestable(CaseReturn returned, LocalDate today) {
        if (returned.ruling() != null) {
            throw Texts.problem(
                    Kind.CONFLICT, "return-reviewed-already", returned.ruling().on());
        }
        if (returned.contestBy() != null && today.isAfter(returned.contestBy())) {
            throw Texts.problem(Kind.CONFLICT, "contest-too-late", returned.contestBy());
        }
    }

    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        var today = before.moment().day();
        var by = before.by().name();
        return switch (order.action()) {
            case RETURN -> with(taken, returned(before, order));
            case CONTEST_RETURN -> with(taken, returned(taken).contested(new Contest(today, by, order.reason())));
            case UPHOLD_RETURN -> with(taken, returned(taken).ruled(new Ruling(today, by, true, order.reason())));
            case OVERTURN_RETURN -> with(taken, returned(taken).ruled(new Ruling(today, by, false, order.reason())));
            default -> taken;
        };
    }

    private CaseReturn returned(Situation before, Order order) {
        var today = before.moment().day();
        var contestBy =
                limits.contest().map(limit -> calendar.due(today, limit).date()).orElse(null);
        return new CaseReturn(
                before.file().state(), today, before.by().name(), order.reason(), order.basis(), contestBy, null, null);
    }

    private static CaseReturn returned(CaseFile file) {
        return file.annex(CaseReturn.ANNEX).orElseThrow();
    }

    private static CaseFile with(CaseFile file, CaseReturn returned) {
        return file.change().annex(CaseReturn.ANNEX, returned).same();
    }
}
