package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.cases.timers.Timer;

/** A centre that wants corrections within three working days: asked for on a Friday, they are to come by Wednesday. */
class LapseTest {
    private static final Order LAPSE = Order.of(Action.LAPSE);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home, new LocalLimits(3, 0));
    }

    @Test
    void theApplicantIsToldByWhenToAnswer() {
        var file = asked(hall.received());

        assertEquals(
                new CorrectionTerm(TODAY, WEDNESDAY),
                file.annex(CorrectionTerm.ANNEX).orElseThrow());
        assertEquals(WEDNESDAY, Progress.of(file).answerBy());
        var told = hall.cases
                .messages()
                .find(file.number() + "-2-CORRECTION_NEEDED")
                .orElseThrow()
                .message();
        assertEquals("2026-09-23", json(told.facts()).get("answerBy").asText());
    }

    @Test
    void aCaseLapsesOnlyAfterItsLimit() {
        var file = asked(hall.received());
        hall.clock.set(WEDNESDAY);
        var problem = refused(file, CLERK);
        assertEquals(Kind.CONFLICT, problem.kind());
        assertEquals("lapse-too-early", problem.code());
        assertTrue(
                problem.detail().zh().contains("2026-09-24"), problem.detail().zh());

        hall.clock.set(THURSDAY);
        assertEquals(Kind.DENIED, refused(file, REVIEWER).kind());
        file = hall.after(file, LAPSE, CLERK);

        assertEquals(State.LAPSED, file.state());
        assertTrue(file.state().isFinal());
        assertEquals(THURSDAY, file.dates().closedOn());
        assertNull(file.clocks());
        assertEquals(List.of(), hall.cases.timers().of(file.number()));
        assertEquals(
                Recipient.applicant(),
                hall.cases
                        .messages()
                        .find(file.number() + "-3-LAPSED")
                        .orElseThrow()
                        .message()
                        .recipient());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void withoutALimitOfTheCentreNothingLapses() {
        hall = new Hall(home.resolve("usual"));
        var file = asked(hall.received());
        hall.clock.set(TODAY.plusYears(1));

        assertEquals("lapse-not-provided", refused(file, CLERK).code());
        assertEquals(List.of(), hall.cases.timers().of(file.number()));
        assertEquals(file, hall.file(file.number()));
        assertTrue(file.annexes().isEmpty());
    }

    @Test
    void aLimitThatIsSetLaterBindsNobodyWhoWasToldOfNone() {
        hall = new Hall(home.resolve("usual"));
        var file = asked(hall.received());
        var rule = new LapseRule(hall.calendar, new LocalLimits(3, 0));

        assertEquals(Optional.empty(), LapseRule.since(file));
        var again =
                rule.taken(new Situation(file, hall.catalogue.offered, Moment.of(hall.clock), CLERK), demand(), file);
        assertEquals(THURSDAY, LapseRule.since(again).orElseThrow());
    }

    @Test
    void whoAnswersInTimeOrLateButBeforeItLapsedGoesOn() {
        var file = asked(hall.received());
        hall.clock.set(THURSDAY);

        file = hall.after(
                file,
                new Order(Action.RESUBMIT, null, null, json("{\"shop\":\"小卖部\",\"area\":20}"), null, null),
                CLERK);

        assertEquals(State.RECEIVED, file.state());
        assertNull(Progress.of(file).answerBy());
        assertEquals(List.of(), hall.cases.timers().of(file.number()));
    }

    @Test
    void askedAgainTheApplicantHasAsLongAgain() {
        var file = asked(hall.received());
        hall.clock.set(WEDNESDAY);
        file = hall.after(
                file,
                new Order(Action.RESUBMIT, null, null, json("{\"shop\":\"小卖部\",\"area\":20}"), null, null),
                CLERK);

        file = asked(file);

        assertEquals(LocalDate.of(2026, 9, 28), Progress.of(file).answerBy());
    }

    @Test
    void whoHandlesTheCaseIsToldTheMorningAfter() {
        var file = asked(hall.received());
        assertEquals(
                List.of(new Timer(file.number(), Timer.Kind.CORRECTION_OVERDUE, WEDNESDAY, morning(THURSDAY))),
                hall.cases.timers().of(file.number()));

        fireAt(morning(THURSDAY).minusMillis(1));
        assertEquals(List.of(), overdue());
        fireAt(morning(THURSDAY));
        fireAt(morning(THURSDAY));

        assertEquals(1, overdue().size());
        assertEquals(Recipient.role("INTAKE", "shop"), overdue().get(0).recipient());
        assertNull(overdue().get(0).sealed());
        assertEquals(State.CORRECTION, hall.file(file.number()).state(), "only a person lets it lapse");
    }

    @Test
    void whoHasClaimedTheCaseIsToldAlone() {
        var received = hall.received();
        hall.desk.claim(received.number(), CLERK);
        asked(hall.file(received.number()));

        fireAt(morning(THURSDAY));

        assertEquals(Recipient.account("clerk"), overdue().get(0).recipient());
    }

    private static Order demand() {
        var correction = new Correction("/form/shop", "请更正");
        return new Order(Action.REQUEST_CORRECTION, null, List.of(correction), null, null, null);
    }

    private CaseFile asked(CaseFile file) {
        return hall.after(file, demand(), CLERK);
    }

    private Problem refused(CaseFile file, Person by) {
        return assertThrows(ProblemException.class, () -> hall.act(file, LAPSE, by))
                .problem();
    }

    private void fireAt(Instant instant) {
        hall.clock.set(instant);
        var keeping = new Keeping(hall.cases, new Chain(hall.key.bytes(), new SecureRandom()), hall.consequences);
        new Firing(
                        hall.clock,
                        hall.catalogue,
                        hall.cases,
                        hall.cases.timers(),
                        new Steps(new Deadlines(hall.calendar), new Timing(hall.calendar)),
                        hall.rules,
                        keeping,
                        hall.consequences)
                .round();
    }

    private List<Message> overdue() {
        return hall.cases.messages().list(null, null, 100).stream()
                .map(queued -> queued.message())
                .filter(message -> message.kind() == Message.Kind.CORRECTION_OVERDUE)
                .toList();
    }

    private Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(hall.clock.getZone()).toInstant();
    }
}
