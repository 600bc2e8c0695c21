package org.onewindow.cases.internal.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Notices;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.outbox.Message;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.catalogue.json.CanonicalJson;
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
            @Reference Clock clock,
            @Reference CaseDesk desk,
            @Reference CaseWork work,
            @Reference WorkingCalendar calendar,
            @Reference CaseRepository repository,
            @Reference Staff staff) {
        this.desk = desk;
        this.work = work;
        this.calendar = calendar;
        this.check = new HearingCheck(clock.getZone(), calendar, repository, staff);
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
            HearingCheck.opening(opening, situation.file());
            if (situation.matter().kind() != MatterKind.LICENCE) {
                throw Texts.problem(Kind.CONFLICT, "hearing-of-licences-only");
            }
            var today = situation.moment().day();
            situation.file().annex(Hearing.ANNEX).ifPresent(former -> requireOver(former, opening, today));
            boolean mayBeAskedFor = opening.cause() == Cause.PARTIES;
            var hearing = new Hearing(
                    opening.cause(),
                    opening.reason().strip(),
                    today,
                    situation.by().name(),
                    mayBeAskedFor ? concerned(situation, opening) : List.of(),
                    mayBeAskedFor ? last(today, TO_ASK) : null,
                    List.of(),
                    null,
                    null);
            return outcome(situation, hearing).telling("cause", opening.cause()).telling("askBy", hearing.askBy());
        });
    }

    private static void requireOver(Hearing former, Opening opening, LocalDate today) {
        boolean givesWay = opening.cause() == Cause.OWN_MOTION && !former.isToBeHeld();
        if (former.isOpen(today) && !givesWay) {
            throw Texts.problem(Kind.CONFLICT, "hearing-there", former.openedOn());
        }
    }

    private static List<String> concerned(Situation situation, Opening opening) {
        return Stream.concat(Stream.of(situation.file().content().applicant().name()), opening.others().stream())
                .map(String::strip)
                .toList();
    }

    @Override
    public Answer<Progress> reply(String number, Reply reply, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, reply, by);
        return carryOut(REPLY, asked, (situation, hearing) -> {
            var moment = situation.moment();
            if (hearing.cause() == Cause.OWN_MOTION) {
                throw Texts.problem(Kind.CONFLICT, "hearing-reply-not-awaited");
            }
            var who = HearingCheck.reply(reply, hearing);
            var said = hearing.reply(who);
            if (!isAwaited(reply.wanted(), said, hearing, moment)) {
                throw Texts.problem(Kind.CONFLICT, "hearing-reply-not-awaited");
            }
            var holdBy = reply.wanted() ? holdBy(said, moment) : null;
            var after = hearing.with(new Hearing.Reply(reply.wanted(), who, moment.day(), holdBy));
            var outcome =
                    outcome(situation, after).telling("wanted", reply.wanted()).telling("holdBy", after.holdBy());
            return hearing.call() == null || after.call() != null ? outcome : calledOff(situation, outcome);
        });
    }

    /**
     * Within the days for asking anything may be said, and later that one gives up what one asked for.
     *
     * @param said what the same one says so far
     */
    private static boolean isAwaited(boolean wanted, Optional<Hearing.Reply> said, Hearing hearing, Moment moment) {
        if (hearing.minutes() != null || hearing.hasBegun(moment.at())) {
            return false;
        }
        boolean givesUp = !wanted && said.filter(Hearing.Reply::wanted).isPresent();
        return givesUp || !moment.day().isAfter(hearing.askBy());
    }

    /** Who says once more that it is wanted has no later day by that. */
    private LocalDate holdBy(Optional<Hearing.Reply> said, Moment moment) {
        return said.map(Hearing.Reply::holdBy).orElseGet(() -> last(moment.day(), TO_HOLD));
    }

    private static Outcome calledOff(Situation situation, Outcome outcome) {
        var moment = situation.moment();
        var message = Notices.toApplicant(
                outcome.change().next(),
                moment,
                Message.Kind.HEARING_CALLED_OFF,
                CanonicalJson.mapper().createObjectNode());
        return outcome.telling("calledOff", true).writing(tx -> tx.enqueue(message, moment.at()));
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
            check.unexamined(by.name(), hearing, situation.file());
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
