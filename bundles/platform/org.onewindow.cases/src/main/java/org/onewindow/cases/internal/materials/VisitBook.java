package org.onewindow.cases.internal.materials;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.materials.VisitDesk;
import org.onewindow.cases.materials.Visits;
import org.onewindow.cases.materials.Visits.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters visits. */
@Component
public final class VisitBook implements VisitDesk {
    static final Proceeding VISIT = new Proceeding(
            "VISIT",
            Role.INTAKE,
            EnumSet.of(
                    State.RECEIVED,
                    State.CORRECTION,
                    State.ACCEPTED,
                    State.IN_REVIEW,
                    State.SPECIAL_PROCEDURE,
                    State.GRANTED));
    private static final Set<Purpose> ENTERED = EnumSet.of(Purpose.CORRECTION, Purpose.OTHER);

    private final CaseWork work;

    @Activate
    public VisitBook(@Reference CaseWork work) {
        this.work = work;
    }

    @Override
    public Answer<Progress> add(String number, NewVisit visit, long version, String key, Person by) {
        return work.carryOut(VISIT, new Asked(number, version, key, visit, by), at -> added(at, visit));
    }

    private static Outcome added(Situation at, NewVisit visit) {
        var faults = new ArrayList<>(VisitRule.faults(at, visit.reason(), "/reason"));
        if (!ENTERED.contains(visit.purpose())) {
            faults.add(Texts.fault("/purpose", "visit-counted-by-itself"));
        }
        Texts.requireNone(faults, "visit-faulty");
        var visits = Visits.with(at.file(), VisitRule.visit(at, visit.purpose(), visit.reason()));
        return Outcome.of(at.file().change().annex(Visits.ANNEX, visits)).telling("purpose", visit.purpose());
    }
}
