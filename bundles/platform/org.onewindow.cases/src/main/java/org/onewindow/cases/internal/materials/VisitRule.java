package org.onewindow.cases.internal.materials;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.Plain;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.materials.Visits;
import org.onewindow.cases.materials.Visits.Purpose;
import org.onewindow.cases.materials.Visits.Visit;

/** Counts for which steps an applicant came; one visit too many needs its reason (row 29). */
public final class VisitRule implements StepRule {
    private static final Set<Action> IN_PERSON = EnumSet.of(Action.RESUBMIT, Action.AMEND, Action.WITHDRAW);
    private static final int LONGEST_REASON = 500;

    @Override
    public List<Fault> faults(Situation before, Order order) {
        if (order.visit() == null) {
            return List.of();
        }
        if (!IN_PERSON.contains(order.action())) {
            return List.of(Texts.fault("/visit", "visit-not-for-action", order.action()));
        }
        return faults(before, order.visit().reason(), "/visit/reason");
    }

    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        if (order.visit() == null) {
            return taken;
        }
        var purpose = order.action() == Action.RESUBMIT ? Purpose.CORRECTION : Purpose.OTHER;
        var visits = Visits.with(taken, visit(before, purpose, order.visit().reason()));
        return taken.change().annex(Visits.ANNEX, visits).same();
    }

    /** What stands against one more visit. */
    static List<Fault> faults(Situation before, String reason, String at) {
        var faults = new ArrayList<Fault>();
        int inOrder = Visits.inOrder(before.matter());
        if (Visits.of(before.file()).size() >= inOrder && (reason == null || reason.isBlank())) {
            faults.add(Texts.fault(at, "visit-reason-missing", inOrder));
        }
        Plain.allow(at, reason, LONGEST_REASON, faults);
        return faults;
    }

    static Visit visit(Situation before, Purpose purpose, String reason) {
        return new Visit(before.moment().day(), purpose, before.by().name(), reason == null ? null : reason.strip());
    }
}
