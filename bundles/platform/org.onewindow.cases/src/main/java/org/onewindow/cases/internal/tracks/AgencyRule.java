package org.onewindow.cases.internal.tracks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.internal.Texts;
import org.onewindow.cases.tracks.Agency;
import org.onewindow.catalogue.Definition;

/** Who files and takes steps for an applicant (全程代办, rows 27 and 94): only under a mandate that holds. */
public final class AgencyRule implements StepRule {
    /** What an applicant does, so that an agent may do it for them. */
    private static final Set<Action> OF_APPLICANTS =
            EnumSet.of(Action.CORRECT_ON_SPOT, Action.RESUBMIT, Action.AMEND, Action.WITHDRAW, Action.CONTEST_RETURN);

    @Override
    public List<Fault> faults(Definition definition, Filing filing, Moment moment) {
        return filing.agent() == null
                ? List.of()
                : AgentCheck.faults("/agent", filing.agent(), filing.applicant(), moment.day());
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var file = received.file();
        return filing.agent() == null
                ? file
                : file.change()
                        .annex(
                                Agency.ANNEX,
                                new Agency(filing.agent(), received.moment().day(), null))
                        .same();
    }

    @Override
    public List<Fault> faults(Situation before, Order order) {
        if (order.byAgent() == null) {
            return List.of();
        }
        if (!OF_APPLICANTS.contains(order.action())) {
            return fault("member-not-for-action", order.action());
        }
        var agency = before.file().annex(Agency.ANNEX);
        if (agency.isEmpty()) {
            return fault("no-mandate");
        }
        if (agency.get().holds(before.moment().day())) {
            return List.of();
        }
        return agency.get().revokedOn() == null
                ? fault("mandate-run-out", agency.get().agent().until())
                : fault("mandate-revoked", agency.get().revokedOn());
    }

    private static List<Fault> fault(String code, Object... arguments) {
        return List.of(Texts.fault("/byAgent", code, arguments));
    }
}
