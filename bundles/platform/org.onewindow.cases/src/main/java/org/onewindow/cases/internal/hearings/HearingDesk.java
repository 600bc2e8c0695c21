package org.onewindow.cases.internal.hearings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.access.Staff;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.hearings.Hearing.Cause;
import org.onewindow.cases.hearings.Hearings;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.catalogue.Matter.MatterKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows hearings, and carries out what is done in them. All days are working days (行政许可法 art. 82). */
@Component
public final class HearingDesk implements Hearings {
    /** Within which somebody who was told may ask for it (art. 47(1)). */
    private static final Period TO_ASK = Period.workingDays(5);

    /** Within which it is held once it was asked for (art. 47(1)). */
    private static final Period TO_HOLD = Period.workingDays(20);

    private static final Set<State> BEFORE_DECISION = EnumSet.of(State.IN_REVIEW, State.SPECIAL_PROCEDURE);
    private static final Proceeding OPEN = new Proceeding("OPEN_HEARING", Role.REVIEW, BEFORE_DECISION);
    private static final Proceeding REPLY = new Proceeding("REPLY_HEARING", Role.INTAKE, BEFORE_DECISION);
    private static final Proceeding CALL = new Proceeding("CALL_HEARING", Role.REVIEW, BEFORE_DECISION);
    private static final Proceeding MINUTE = new Proceeding("MINUTE_HEARING", null, BEFORE_DECISION);

    private final CaseDesk desk;
    private final CaseWork work;
    private final WorkingCalendar calendar;
    private final HearingCheck check;

    @Activate
    public HearingDesk(
            @Reference CaseDesk desk,
            @Reference CaseWork work,
            @Reference WorkingCalendar calendar,
            @Reference CaseRepository repository,
            @Reference Staff staff) {
        this.desk = desk;
        this.work = work;
        this.calendar = calendar;
        this.check = new HearingCheck(calendar, repository, staff);
    }

    @Override
    public Hearing read(String number, Person by) {
        return desk.read(number, by)
                .annex(Hearing.ANNEX)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "no-hearing"));
    }

    @Override
    public Answer<Progress> open(String number, Opening opening, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, opening, by);
        return work.carryOut(OPEN, asked, situation -> {
            HearingCheck.reason(opening.reason());
            if (situation.matter().kind() != MatterKind.LICENCE) {
                throw Texts.problem(Kind.CONFLICT, "hearing-of-licences-only");
            }
            situation.file().annex(Hearing.ANNEX).ifPresent(there -> {
                throw Texts.problem(Kind.CONFLICT, "hearing-there", there.openedOn());
            });
            var today = situation.moment().day();
            var askBy = opening.cause() == Cause.PARTIES ? last(today, TO_ASK) : null;
            var reason = opening.reason().strip();
            var hearing =
                    new Hearing(opening.cause(), reason, today, situation.by().name(), askBy, null, null, null);
            return outcome(situation, hearing).telling("cause", opening.cause()).telling("askBy", askBy);
        });
    }

    @Override
    public Answer<Progress> reply(String number, Reply reply, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, reply, by);
        return carryOut(REPLY, asked, (situation, hearing) -> {
            HearingCheck.name(reply.by());
            var today = situation.moment().day();
            boolean givesUp = !reply.wanted() && hearing.cause() == Cause.PARTIES && hearing.isToBeHeld();
            if (!hearing.awaitsReply(today) && !givesUp) {
                throw Texts.problem(Kind.CONFLICT, "hearing-reply-not-awaited");
            }
            var holdBy = reply.wanted() ? last(today, TO_HOLD) : null;
            var said = new Hearing.Reply(reply.wanted(), reply.by().strip(), today, holdBy);
            return outcome(situation, hearing.with(said))
                    .telling("wanted", reply.wanted())
                    .telling("holdBy", holdBy);
        });
    }

    @Override
    public Answer<Progress> call(String number, Call call, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, call, by);
        return carryOut(CALL, asked, (situation, hearing) -> {
            requireToBeHeld(hearing);
            var chair = check.call(call, hearing, situation);
            var at = call.at().toInstant();
            var today = situation.moment().day();
            var called = new Hearing.Call(at, call.place().strip(), chair.name(), chair.displayName(), today);
            return outcome(situation, hearing.with(called)).telling("at", at).telling("chair", call.chair());
        });
    }

    @Override
    public Answer<Progress> minute(String number, Minutes minutes, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, minutes, by);
        return carryOut(MINUTE, asked, (situation, hearing) -> {
            requireToBeHeld(hearing);
            var call = hearing.call();
            var at = situation.moment().at();
            if (call == null || at.isBefore(call.at())) {
                throw Texts.problem(Kind.CONFLICT, "hearing-not-held");
            }
            if (!call.chair().equals(by.name())) {
                throw Texts.problem(Kind.DENIED, "not-the-chair", call.chair());
            }
            HearingCheck.minutes(minutes.text());
            return outcome(
                    situation, hearing.with(new Hearing.Minutes(minutes.text().strip(), by.name(), at)));
        });
    }

    private Answer<Progress> carryOut(
            Proceeding proceeding, Asked asked, BiFunction<Situation, Hearing, Outcome> work) {
        return this.work.carryOut(
                proceeding,
                asked,
                situation -> work.apply(
                        situation,
                        situation
                                .file()
                                .annex(Hearing.ANNEX)
                                .orElseThrow(() -> Texts.problem(Kind.CONFLICT, "no-hearing"))));
    }

    private LocalDate last(LocalDate event, Period period) {
        return calendar.due(event, period).date();
    }

    private static void requireToBeHeld(Hearing hearing) {
        if (!hearing.isToBeHeld()) {
            throw Texts.problem(Kind.CONFLICT, "hearing-not-to-be-held");
        }
    }

    private static Outcome outcome(Situation situation, Hearing hearing) {
        return Outcome.of(situation.file().change().annex(Hearing.ANNEX, hearing));
    }
}
