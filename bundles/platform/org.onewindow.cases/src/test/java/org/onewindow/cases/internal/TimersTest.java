package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Role;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Correction;
import org.onewindow.cases.Order;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.State;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.timers.Timer.Kind;

/** Received on a Friday; five working days end on the next Friday. */
class TimersTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 25);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);

    @TempDir
    Path home;

    private Hall hall;
    private Firing firing;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        firing = firing();
    }

    private Firing firing() {
        var keeping = new Keeping(hall.cases, new Chain(hall.key.bytes(), new SecureRandom()), hall.consequences);
        return new Firing(
                hall.clock,
                hall.catalogue,
                hall.cases,
                hall.cases.timers(),
                new Steps(new Deadlines(hall.calendar), new Timing(hall.calendar)),
                hall.rules,
                keeping,
                hall.consequences);
    }

    @Test
    void aCaseThatIsAcceptedHasItsReminderOneWorkingDayBeforeAndItsEscalationOneAfter() {
        var file = hall.accepted();

        assertEquals(FRIDAY, file.dates().dueOn());
        assertEquals(
                List.of(
                        new Timer(file.number(), Kind.OVERDUE, FRIDAY, morning(MONDAY)),
                        new Timer(file.number(), Kind.REMINDER, FRIDAY, morning(THURSDAY))),
                hall.cases.timers().of(file.number()));
    }

    @Test
    void whoeverHandlesTheCaseIsReminded() {
        var file = hall.inReview();
        hall.desk.claim(file.number(), REVIEWER);

        fireAt(morning(THURSDAY).minusMillis(1));
        assertEquals(List.of(), toStaff());
        fireAt(morning(THURSDAY));
        fireAt(morning(THURSDAY));

        var reminder = toStaff().get(0);
        assertEquals(1, toStaff().size());
        assertEquals(Message.Kind.REMINDER, reminder.kind());
        assertEquals(Recipient.account("reviewer"), reminder.recipient());
        assertNull(reminder.sealed());
        assertEquals(morning(THURSDAY), fired(file, Kind.REMINDER));
    }

    @Test
    void whileNobodyHasClaimedTheCaseThoseOfTheOrganAreReminded() {
        hall.inReview();
        fireAt(morning(THURSDAY));
        assertEquals(Recipient.role("REVIEW", "shop-office"), toStaff().get(0).recipient());
    }

    @Test
    void theHeadOfTheOrganIsToldWhatIsOverdue() {
        hall.inReview();
        fireAt(morning(MONDAY));
        assertEquals(
                List.of(Message.Kind.REMINDER, Message.Kind.ESCALATION),
                toStaff().stream().map(Message::kind).sorted().toList());
        var escalation = toStaff().stream()
                .filter(message -> message.kind() == Message.Kind.ESCALATION)
                .findFirst()
                .orElseThrow();
        assertEquals(Recipient.role("HEAD", "shop-office"), escalation.recipient());
    }

    @Test
    void theHeadOfTheOrganIsToldOfASuspensionThatOverrunsItsPlannedLength() {
        var file = hall.after(hall.inReview(), Order.suspend("HEARING", "听证通〔2026〕7号", 4), REVIEWER);

        // Planned from Friday to Thursday.
        fireAt(morning(FRIDAY).minusMillis(1));
        assertEquals(List.of(), toStaff());
        fireAt(morning(FRIDAY));

        var alarm = toStaff().get(0);
        assertEquals(Message.Kind.SUSPENSION_OVERRUN, alarm.kind());
        assertEquals(Recipient.role("HEAD", "shop-office"), alarm.recipient());
        assertEquals(State.SPECIAL_PROCEDURE, hall.file(file.number()).state(), "only a decision restarts the clocks");
    }

    @Test
    void aSuspensionThatEndsInTimeAlarmsNobody() {
        var file = hall.after(hall.inReview(), Order.suspend("HEARING", "听证通〔2026〕7号", 4), REVIEWER);
        hall.act(file, Order.of(Action.RESUME), REVIEWER);

        fireAt(morning(FRIDAY));

        assertEquals(
                0,
                toStaff().stream()
                        .filter(m -> m.kind() == Message.Kind.SUSPENSION_OVERRUN)
                        .count());
    }

    @Test
    void whatIsDecidedOrEndedRemindsNobody() {
        hall.catalogue.offerAs("CONFIRMATION");
        var decided = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        var ended = hall.after(hall.accepted(), Order.of(Action.WITHDRAW, "申请人撤回"), CLERK);

        assertEquals(List.of(), hall.cases.timers().of(decided.number()));
        assertEquals(List.of(), hall.cases.timers().of(ended.number()));
    }

    @Test
    void aGrantedLicenceRemindsWhoIssuesAndThenTheHeadUntilItIsDelivered() {
        var tenth = LocalDate.of(2026, 10, 2);
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        assertEquals(
                List.of(
                        new Timer(granted.number(), Kind.DELIVERY_DUE, tenth, morning(tenth.minusDays(1))),
                        new Timer(granted.number(), Kind.UNDELIVERED, tenth, morning(tenth.plusDays(3)))),
                hall.cases.timers().of(granted.number()));
        var issued = hall.after(granted, Order.of(Action.ISSUE), Hall.ISSUER);
        var delivered = hall.after(
                hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER), Order.of(Action.ISSUE), Hall.ISSUER);
        deliver(delivered);

        fireAt(morning(tenth.minusDays(1)));
        assertEquals(List.of("DELIVERY_DUE"), toldOf(issued));
        assertEquals(Recipient.role("ISSUE", "shop-office"), toStaff().get(0).recipient());
        fireAt(morning(tenth.plusDays(3)));

        assertEquals(List.of("DELIVERY_DUE", "UNDELIVERED"), toldOf(issued));
        assertTrue(toStaff().stream()
                .anyMatch(message -> message.kind() == Message.Kind.UNDELIVERED
                        && message.recipient().equals(Recipient.role("HEAD", "shop-office"))));
        assertEquals(List.of(), toldOf(delivered));
        assertEquals(List.of(), hall.cases.timers().of(delivered.number()));
    }

    @Test
    void whenAHolidayWasAnnouncedMeanwhileTheServingLimitIsCountedAnewBeforeAnybodyIsTold() {
        var tenth = LocalDate.of(2026, 10, 2);
        var moved = LocalDate.of(2026, 10, 9);
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        hall.cases.transact(tx -> {
            tx.plan(
                    granted.number(),
                    List.of(new Timer(granted.number(), Kind.UNDELIVERED, tenth.minusDays(7), morning(tenth))));
            return null;
        });

        fireAt(morning(tenth));

        assertEquals(List.of(), toldOf(granted));
        assertEquals(
                List.of("DELIVERY_DUE 2026-10-02 false", "UNDELIVERED 2026-09-25 true", "UNDELIVERED 2026-10-02 false"),
                hall.cases.timers().of(granted.number()).stream()
                        .map(timer -> timer.kind() + " " + timer.day() + " " + (timer.firedAt() != null))
                        .toList());
        fireAt(morning(moved));
        assertEquals(List.of("DELIVERY_DUE", "UNDELIVERED"), toldOf(granted));
    }

    private void deliver(CaseFile file) {
        var received = new ResultDelivery.Received(
                DeliveryMode.WINDOW, TODAY, hall.clock.instant(), "issuer", "张三", null, "D01");
        hall.work.carryOut(
                new Proceeding("DELIVERED", Role.ISSUE, Set.of(State.ISSUED)),
                new Asked(file.number(), file.version(), hall.nextKey(), "delivered", Hall.ISSUER),
                at -> Outcome.of(at.file()
                        .change()
                        .annex(
                                ResultDelivery.ANNEX,
                                ResultDelivery.of(at.file()).delivered(received))));
    }

    private List<String> toldOf(CaseFile file) {
        return toStaff().stream()
                .filter(message -> message.caseNumber().equals(file.number()))
                .map(message -> message.kind().name())
                .sorted()
                .toList();
    }

    @Test
    void aDueDateThatMovesMovesItsTimersAndOneThatHasFiredStays() {
        var file = hall.inReview();
        fireAt(morning(THURSDAY));
        var moved = dueOn(file, LocalDate.of(2026, 10, 8));
        hall.cases.transact(tx -> {
            tx.plan(file.number(), hall.consequences.plan().timersOf(moved));
            return null;
        });

        assertEquals(
                List.of("OVERDUE 2026-10-08", "REMINDER 2026-09-25", "REMINDER 2026-10-08"),
                hall.cases.timers().of(file.number()).stream()
                        .map(timer -> timer.kind() + " " + timer.day())
                        .toList());
        assertEquals(
                morning(LocalDate.of(2026, 10, 7)),
                hall.cases.timers().of(file.number()).get(2).dueAt());
    }

    @Test
    void ofWhatIsDueAtOnceNobodyIsReminded() {
        var sameDay = dueOn(hall.accepted(), TODAY);
        assertEquals(
                List.of(Kind.OVERDUE),
                hall.consequences.plan().timersOf(sameDay).stream()
                        .map(Timer::kind)
                        .toList());
    }

    @Test
    void whatNobodyAnsweredInTimeCountsAsAcceptedFromTheDayOfReceipt() {
        var received = hall.received();
        assertEquals(FRIDAY, received.dates().acceptBy());

        fireAt(endOf(FRIDAY).minusMillis(1));
        assertEquals(State.RECEIVED, hall.file(received.number()).state());
        fireAt(endOf(FRIDAY));
        fireAt(endOf(FRIDAY).plusSeconds(1));

        var file = hall.file(received.number());
        assertEquals(State.ACCEPTED, file.state());
        assertEquals(TODAY, file.dates().acceptedOn());
        assertEquals(FRIDAY, file.dates().dueOn());
        assertEquals("centre", file.people().acceptedBy());
        assertEquals(2, file.version());
        var entry = hall.cases.journal(file.number(), 1, 10).get(0);
        assertEquals("DEEM_ACCEPTED", entry.action());
        assertEquals("centre", entry.actor());
        assertEquals(endOf(FRIDAY), entry.at());
        assertEquals("行政许可法 art. 32(1)(4)", json(entry.facts()).get("basis").asText());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
        assertEquals(
                "DEEM_ACCEPTED",
                json(hall.cases
                                .messages()
                                .find(file.number() + "-2-ACCEPTED")
                                .orElseThrow()
                                .message()
                                .facts())
                        .get("action")
                        .asText());
    }

    @Test
    void theReminderOfACaseThatIsDeemedAcceptedComesAtOnce() {
        var file = hall.received();
        fireAt(endOf(FRIDAY));
        firing.round();
        assertEquals(Kind.REMINDER, firedTimer(file, Kind.REMINDER).kind());
    }

    @Test
    void aCaseThatIsDeemedAcceptedGoesOnLikeAnyOther() {
        var number = hall.received().number();
        fireAt(endOf(FRIDAY));
        var file = hall.after(hall.file(number), Order.of(Action.START_REVIEW), REVIEWER);
        file = hall.after(file, Order.of(Action.GRANT), DECIDER);
        assertEquals(State.GRANTED, file.state());
    }

    @Test
    void aNoticeInTimeStopsTheLaw() {
        var noticed = hall.after(
                hall.received(),
                new Order(
                        Action.REQUEST_CORRECTION,
                        null,
                        List.of(new Correction("/form/shop", "请更正")),
                        null,
                        null,
                        null),
                CLERK);
        var again = hall.after(
                noticed,
                new Order(Action.RESUBMIT, null, null, json("{\"shop\":\"小卖部\",\"area\":20}"), null, null),
                CLERK);
        assertEquals(State.RECEIVED, again.state());
        assertEquals(List.of(), hall.cases.timers().of(again.number()));
        assertEquals(
                List.of(),
                hall.cases
                        .timers()
                        .of(hall.after(hall.received(), Order.of(Action.REJECT, "理由"), CLERK)
                                .number()));
    }

    @Test
    void theLawBindsLicencesOnly() {
        hall.catalogue.offerAs("FILING");
        assertEquals(List.of(), hall.cases.timers().of(hall.received().number()));
    }

    @Test
    void whoIsKilledWhileTheLawActsDoesItOnceAfterwards() {
        var received = hall.received();
        hall.clock.set(endOf(FRIDAY));
        var timer = hall.cases.timers().due(hall.clock.instant(), 1).get(0);
        Function<Transaction, Void> killed = tx -> {
            tx.fire(timer, hall.clock.instant());
            throw new IllegalStateException("killed here");
        };
        try {
            hall.cases.transact(killed);
        } catch (IllegalStateException killedHere) {
            assertEquals(State.RECEIVED, hall.file(received.number()).state());
        }

        firing.round();
        firing().round();

        assertEquals(2, hall.cases.journal(received.number(), 0, 10).size());
        assertEquals(endOf(FRIDAY), fired(received, Kind.DEEMED_ACCEPTANCE));
    }

    @Test
    void aStepThatIsFasterThanTheTimerWins() {
        var received = hall.received();
        hall.clock.set(endOf(FRIDAY));
        hall.after(received, Order.of(Action.ACCEPT), CLERK);

        firing.round();

        assertEquals("clerk", hall.file(received.number()).people().acceptedBy());
    }

    @Test
    void aTimerThatCannotBeFiredKeepsNobodyWaitingAndIsTriedAgain() {
        hall.cases.transact(tx -> {
            tx.plan("nowhere", List.of(new Timer("nowhere", Kind.REMINDER, TODAY, Instant.EPOCH)));
            return null;
        });
        hall.inReview();

        fireAt(morning(THURSDAY));

        assertEquals(1, toStaff().size());
        assertFalse(firing.round());
        assertEquals(
                1,
                hall.cases.timers().due(morning(THURSDAY).plusSeconds(60), 10).size());
    }

    private void fireAt(Instant instant) {
        hall.clock.set(instant);
        firing.round();
    }

    private List<Message> toStaff() {
        return hall.cases.messages().list(null, null, 100).stream()
                .map(queued -> queued.message())
                .filter(message -> !message.recipient().equals(Recipient.applicant()))
                .toList();
    }

    private Instant fired(CaseFile file, Kind kind) {
        return firedTimer(file, kind).firedAt();
    }

    private Timer firedTimer(CaseFile file, Kind kind) {
        return hall.cases.timers().of(file.number()).stream()
                .filter(timer -> timer.kind() == kind && timer.firedAt() != null)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile dueOn(CaseFile file, LocalDate due) {
        var dates = file.dates();
        return file.change()
                .dates(new CaseFile.Dates(
                        dates.receivedOn(), dates.acceptBy(), dates.acceptedOn(), due, false, null, dates.closedOn()))
                .same();
    }

    private Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(hall.clock.getZone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(hall.clock.getZone()).toInstant();
    }
}
