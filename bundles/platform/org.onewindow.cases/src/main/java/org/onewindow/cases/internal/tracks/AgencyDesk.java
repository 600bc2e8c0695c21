package org.onewindow.cases.internal.tracks;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Texts;
import org.onewindow.cases.tracks.Agencies;
import org.onewindow.cases.tracks.Agency;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes mandates to act for applicants, and takes them back. */
@Component
public final class AgencyDesk implements Agencies {
    private static final Set<State> OPEN = Arrays.stream(State.values())
            .filter(state -> !StateTable.allowed(state).isEmpty())
            .collect(Collectors.toSet());

    private static final Proceeding MANDATE = new Proceeding("MANDATE", Role.INTAKE, OPEN);
    private static final Proceeding REVOKE_MANDATE = new Proceeding("REVOKE_MANDATE", Role.INTAKE, OPEN);

    private final CaseWork work;

    @Activate
    public AgencyDesk(@Reference CaseWork work) {
        this.work = work;
    }

    @Override
    public Answer<Progress> mandate(String number, Agent agent, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, agent, by);
        return work.carryOut(MANDATE, asked, at -> mandated(at, agent));
    }

    @Override
    public Answer<Progress> revoke(String number, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, null, by);
        return work.carryOut(REVOKE_MANDATE, asked, AgencyDesk::revoked);
    }

    /** A check digit that is wrong is seen on the paper here as at the filing, where it may be overridden. */
    private static Outcome mandated(Situation at, Agent agent) {
        var today = at.moment().day();
        var faults = AgentCheck.faults("", agent, at.file().content().applicant(), today).stream()
                .filter(Predicate.not(Fault::overridable))
                .toList();
        if (!faults.isEmpty()) {
            throw Texts.invalid("mandate-faulty", faults);
        }
        return Outcome.of(at.file().change().annex(Agency.ANNEX, new Agency(agent, today, null)));
    }

    private static Outcome revoked(Situation at) {
        var agency = at.file()
                .annex(Agency.ANNEX)
                .filter(held -> held.revokedOn() == null)
                .orElseThrow(() -> Texts.problem(Kind.CONFLICT, "no-mandate"));
        return Outcome.of(at.file()
                .change()
                .annex(Agency.ANNEX, agency.revoked(at.moment().day())));
    }
}
