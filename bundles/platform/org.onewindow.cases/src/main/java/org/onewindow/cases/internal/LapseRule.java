package org.onewindow.cases.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.Order;

/**
 * When a case may lapse (办件失效) because its applicant lets a limit pass: that for answering a request for corrections, or
 * the day by which a material was promised (容缺受理). Such limits are local.
 */
final class LapseRule implements StepRule {
    private final WorkingCalendar calendar;
    private final LocalLimits limits;

    LapseRule(WorkingCalendar calendar, LocalLimits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /** The first day on which a case may lapse; empty while it may not, whatever the day. The one place that says so. */
    static Optional<LocalDate> since(CaseFile file) {
        return CorrectionTerm.answerBy(file)
                .or(() -> TimerPlan.firstOutstanding(file))
                .map(last -> last.plusDays(1));
    }

    @Override
    public void require(Situation before, Order order) {
        if (order.action() != Action.LAPSE) {
            return;
        }
        var since = since(before.file()).orElseThrow(() -> Texts.problem(Kind.CONFLICT, "lapse-not-provided"));
        if (before.moment().day().isBefore(since)) {
            throw Texts.problem(Kind.CONFLICT, "lapse-too-early", since);
        }
    }

    /** The applicant is told a day, so a later setting or calendar moves it no more. */
    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        if (order.action() != Action.REQUEST_CORRECTION) {
            return taken;
        }
        var today = before.moment().day();
        var answerBy = limits.correction()
                .map(limit -> calendar.due(today, limit).date())
                .orElse(null);
        boolean says = answerBy != null || taken.annex(CorrectionTerm.ANNEX).isPresent();
        return says
                ? taken.change()
                        .annex(CorrectionTerm.ANNEX, new CorrectionTerm(today, answerBy))
                        .same()
                : taken;
    }
}
