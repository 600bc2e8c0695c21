package org.onewindow.cases.internal.tracks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Hastening;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Texts;
import org.onewindow.cases.tracks.GreenChannel;
import org.onewindow.cases.tracks.GreenChannel.Eligibility;
import org.onewindow.cases.tracks.GreenChannels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the green channel for cases. */
@Component
public final class GreenDesk implements GreenChannels {
    private static final Proceeding OPEN = new Proceeding(
            "OPEN_GREEN_CHANNEL", Role.HEAD, Set.of(State.RECEIVED, State.CORRECTION, State.ACCEPTED, State.IN_REVIEW));

    private final CaseWork work;
    private final Hastening hastening;

    @Activate
    public GreenDesk(@Reference CaseWork work, @Reference WorkingCalendar calendar) {
        this.work = work;
        hastening = new Hastening(calendar);
    }

    @Override
    public Answer<Progress> open(String number, Opening opening, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, opening, by);
        return work.carryOut(OPEN, asked, at -> opened(at, opening));
    }

    private Outcome opened(Situation at, Opening opening) {
        requireSound(opening);
        var limit = at.matter().greenLimit();
        if (limit == null) {
            throw Texts.problem(
                    Kind.CONFLICT, "green-channel-not-provided", at.matter().name());
        }
        at.file().annex(GreenChannel.ANNEX).ifPresent(open -> {
            throw Texts.problem(Kind.CONFLICT, "green-channel-open", open.on());
        });
        var eligibility = new Eligibility(
                opening.keyProject(), opening.requirementsMet(), opening.feesPaid(), opening.safetyEnsured());
        var green = new GreenChannel(limit, at.moment().day(), at.by().name(), eligibility, opening.reason());
        return Outcome.of(hastening.hasten(at, limit).annex(GreenChannel.ANNEX, green))
                .telling("limit", limit)
                .telling("eligibility", eligibility);
    }

    /** Row 69: a key project AND requirements met AND fees and taxes paid AND safety ensured. */
    private static void requireSound(Opening opening) {
        var affirmed = new LinkedHashMap<String, Boolean>();
        affirmed.put("/keyProject", opening.keyProject());
        affirmed.put("/requirementsMet", opening.requirementsMet());
        affirmed.put("/feesPaid", opening.feesPaid());
        affirmed.put("/safetyEnsured", opening.safetyEnsured());
        var faults = new ArrayList<Fault>();
        affirmed.forEach((pointer, holds) -> {
            if (!holds) {
                faults.add(Texts.fault(pointer, "green-channel-not-affirmed"));
            }
        });
        if (opening.reason() == null || opening.reason().isBlank()) {
            faults.add(Texts.fault("/reason", "reason-missing"));
        }
        faults.addAll(PlainText.faults("/reason", opening.reason()));
        if (!faults.isEmpty()) {
            throw Texts.invalid("green-channel-faulty", faults);
        }
    }
}
