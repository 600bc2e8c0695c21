package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Queued.State;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.timers.TimerRepository;

/** Messages and timers: written with a case's step or not at all, sent in order, fired once. */
public abstract class OutboxContract {
    private static final String ONE = CaseSample.number(1);
    private static final String OTHER = CaseSample.number(2);
    private static final Instant NOW = Samples.MOMENT;
    private static final LocalDate DAY = Samples.DAY;

    private CaseRepository cases;
    private MessageRepository messages;
    private TimerRepository timers;

    /** Repositories over one store. */
    public record Stores(CaseRepository cases, MessageRepository messages, TimerRepository timers) {}

    protected abstract Stores emptyStores();

    @BeforeEach
    void open() {
        var stores = emptyStores();
        cases = stores.cases();
        messages = stores.messages();
        timers = stores.timers();
    }

    @Test
    void aMessageIsReadAsItWasWrittenAndWaits() {
        var toApplicant = message(ONE, 1, Message.Kind.RECEIPT);
        var toHead = new Message(
                OTHER, 2, Message.Kind.ESCALATION, Recipient.role("HEAD", "market-supervision"), "{}", null);
        write(tx -> tx.enqueue(toApplicant, NOW));
        write(tx -> tx.enqueue(toHead, NOW.plusSeconds(1)));

        assertEquals(
                List.of(Queued.of(toApplicant, NOW), Queued.of(toHead, NOW.plusSeconds(1))),
                messages.due(NOW.plusSeconds(1), 10));
        assertEquals(List.of(Queued.of(toApplicant, NOW)), messages.due(NOW, 10));
        assertEquals(1, messages.due(NOW.plusSeconds(1), 1).size());
        assertEquals(Map.of(State.WAITING, 2L), messages.unsent());
    }

    @Test
    void whatSeveralOrgansAreToldIsAMessageForEach() {
        var longest = "x".repeat(64);
        write(tx -> {
            tx.enqueue(invitation("fire-rescue"), NOW);
            tx.enqueue(invitation(longest), NOW);
            tx.enqueue(invitation("fire-rescue"), NOW);
        });

        assertEquals(
                Set.of("fire-rescue", longest),
                messages.due(NOW, 10).stream()
                        .map(queued -> queued.message().recipient().organ())
                        .collect(Collectors.toSet()));
        assertTrue(messages.find(ONE + "-12345-JOINT_INVITATION-" + longest).isPresent());
    }

    private static Message invitation(String organ) {
        return new Message(ONE, 12345, Message.Kind.JOINT_INVITATION, Recipient.role("REVIEW", organ), "{}", null);
    }

    @Test
    void aStepThatIsUndoneLeavesNeitherMessageNorTimer() {
        assertThrows(
                KilledHere.class,
                () -> write(tx -> {
                    tx.insert(CaseSample.of(1).file());
                    tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW);
                    tx.plan(ONE, List.of(reminder(DAY)));
                    throw new KilledHere();
                }));

        assertEquals(List.of(), messages.list(null, null, 10));
        assertEquals(List.of(), timers.of(ONE));
    }

    @Test
    void theSameMessageIsKeptOnce() {
        write(tx -> tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW));
        write(tx -> tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW.plusSeconds(9)));

        assertEquals(
                List.of(Queued.of(message(ONE, 1, Message.Kind.RECEIPT), NOW)), messages.due(NOW.plusSeconds(10), 10));
    }

    @Test
    void aLaterMessageOfACaseWaitsUntilTheEarlierIsSentAndOtherCasesDoNot() {
        write(tx -> {
            tx.enqueue(message(ONE, 10, Message.Kind.ACCEPTED), NOW);
            tx.enqueue(message(ONE, 9, Message.Kind.RECEIPT), NOW);
            tx.enqueue(message(ONE, 10, Message.Kind.REMINDER), NOW);
            tx.enqueue(message(OTHER, 30, Message.Kind.ISSUED), NOW);
        });
        assertEquals(List.of("9 RECEIPT", "30 ISSUED"), due(NOW));

        assertTrue(messages.failed(dueOf(ONE), NOW, NOW.plusSeconds(5), "line busy"));
        assertEquals(List.of("30 ISSUED"), due(NOW.plusSeconds(4)));
        assertTrue(messages.sent(dueOf(ONE, NOW.plusSeconds(5)), NOW.plusSeconds(5)));
        assertEquals(List.of("10 ACCEPTED", "30 ISSUED"), due(NOW.plusSeconds(5)));
        messages.sent(dueOf(ONE, NOW.plusSeconds(5)), NOW.plusSeconds(5));
        assertEquals(List.of("10 REMINDER", "30 ISSUED"), due(NOW.plusSeconds(5)));
    }

    @Test
    void whatWasSentIsKeptWithoutWhatWasSealed() {
        write(tx -> tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW));

        messages.sent(dueOf(ONE), NOW.plusSeconds(1));

        var sent = messages.find(message(ONE, 1, Message.Kind.RECEIPT).key()).orElseThrow();
        assertEquals(State.SENT, sent.state());
        assertEquals(NOW.plusSeconds(1), sent.nextTry());
        assertNull(sent.message().sealed());
        assertEquals(Map.of(), messages.unsent());
        assertFalse(messages.retry(sent.message().key(), NOW));
    }

    @Test
    void aMessageThatIsGivenUpLetsTheOthersPassAndCanBeTriedAnew() {
        write(tx -> {
            tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW);
            tx.enqueue(message(ONE, 2, Message.Kind.ACCEPTED), NOW);
        });
        String error = "失败".repeat(300);
        messages.failed(dueOf(ONE), NOW, NOW, "first");

        assertTrue(messages.failed(dueOf(ONE), NOW, null, error.substring(0, 400)));

        var key = message(ONE, 1, Message.Kind.RECEIPT).key();
        var given = messages.find(key).orElseThrow();
        assertEquals(State.GIVEN_UP, given.state());
        assertEquals(2, given.tries());
        assertEquals(error.substring(0, 400), given.lastError());
        assertEquals(List.of("2 ACCEPTED"), due(NOW));
        assertEquals(Map.of(State.WAITING, 1L, State.GIVEN_UP, 1L), messages.unsent());

        assertTrue(messages.retry(key, NOW.plusSeconds(1)));
        assertEquals(List.of("1 RECEIPT"), due(NOW.plusSeconds(1)));
        assertEquals(0, messages.find(key).orElseThrow().tries());
        assertFalse(messages.retry("nobody", NOW));
    }

    @Test
    void ofTwoCouriersWithTheSameMessageOneMarksIt() throws Exception {
        write(tx -> tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW));
        var read = dueOf(ONE);
        var marked = new AtomicInteger();
        Callable<?> courier = () -> messages.sent(read, NOW) ? marked.incrementAndGet() : 0;

        assertEquals(4, Race.of(List.of(courier, courier, courier, courier)).successes());

        assertEquals(1, marked.get());
        assertFalse(messages.failed(read, NOW, NOW, "too late"));
        assertEquals(Map.of(), messages.unsent());
    }

    @Test
    void messagesAreListedByStateFromTheGreatestKeyOn() {
        write(tx -> {
            tx.enqueue(message(ONE, 1, Message.Kind.RECEIPT), NOW);
            tx.enqueue(message(ONE, 2, Message.Kind.ACCEPTED), NOW);
            tx.enqueue(message(OTHER, 1, Message.Kind.RECEIPT), NOW);
        });
        messages.failed(dueOf(OTHER), NOW, null, "no");
        var first = messages.list(null, null, 2);
        assertEquals(List.of("1 RECEIPT", "2 ACCEPTED"), told(first));
        assertEquals(
                List.of("1 RECEIPT"),
                told(messages.list(null, first.get(1).message().key(), 2)));
        assertEquals(List.of("1 RECEIPT"), told(messages.list(State.GIVEN_UP, null, 10)));
        assertEquals(
                List.of("1 RECEIPT"),
                told(messages.list(
                        State.WAITING, message(ONE, 2, Message.Kind.ACCEPTED).key(), 10)));
    }

    @Test
    void timersThatMoveAreReplacedAndOthersStay() {
        var overdue = timer(Timer.Kind.OVERDUE, DAY, NOW.plusSeconds(90));
        write(tx -> tx.plan(ONE, List.of(reminder(DAY), overdue)));
        write(tx -> tx.plan(OTHER, List.of(new Timer(OTHER, Timer.Kind.REMINDER, DAY, NOW))));
        write(tx -> tx.plan(ONE, List.of(reminder(DAY.plusDays(3)), overdue)));

        assertEquals(List.of(overdue, reminder(DAY.plusDays(3))), timers.of(ONE));
        assertEquals(1, timers.of(OTHER).size());
        write(tx -> tx.plan(ONE, List.of()));
        assertEquals(List.of(), timers.of(ONE));
    }

    @Test
    void timersAreDueFromTheirInstantOnTheEarliestFirst() {
        write(tx -> tx.plan(ONE, List.of(timer(Timer.Kind.OVERDUE, DAY, NOW.plusSeconds(90)), reminder(DAY))));

        assertEquals(List.of(), timers.due(NOW.minusNanos(1), 10));
        assertEquals(List.of(reminder(DAY)), timers.due(NOW, 10));
        assertEquals(2, timers.due(NOW.plusSeconds(90), 10).size());
        assertEquals(List.of(reminder(DAY)), timers.due(NOW.plusSeconds(90), 1));

        timers.postpone(reminder(DAY), NOW.plusSeconds(100));
        assertEquals(
                Timer.Kind.OVERDUE, timers.due(NOW.plusSeconds(100), 1).get(0).kind());
    }

    @Test
    void aTimerFiresOnceAndIsNotSetAgain() {
        write(tx -> tx.plan(ONE, List.of(reminder(DAY))));

        assertTrue(fire(reminder(DAY)));

        assertFalse(fire(reminder(DAY)));
        write(tx -> tx.plan(ONE, List.of()));
        write(tx -> tx.plan(ONE, List.of(reminder(DAY))));
        assertEquals(List.of(), timers.due(NOW.plusSeconds(1), 10));
        assertEquals(NOW, timers.of(ONE).get(0).firedAt());
        assertFalse(fire(reminder(DAY.plusDays(1))));
    }

    @Test
    void whoIsKilledBetweenTheMarkAndTheEffectHasDoneNeither() {
        write(tx -> tx.plan(ONE, List.of(reminder(DAY))));

        assertThrows(
                KilledHere.class,
                () -> write(tx -> {
                    tx.fire(reminder(DAY), NOW);
                    tx.enqueue(message(ONE, 1, Message.Kind.REMINDER), NOW);
                    throw new KilledHere();
                }));

        assertEquals(List.of(reminder(DAY)), timers.due(NOW, 10));
        assertEquals(List.of(), messages.list(null, null, 10));
    }

    @Test
    void ofFourWhoFireTheSameTimerOneSeesTheEffect() throws Exception {
        write(tx -> tx.plan(ONE, List.of(reminder(DAY))));
        var fired = new AtomicInteger();
        Callable<?> service = () -> fire(reminder(DAY)) ? fired.incrementAndGet() : 0;

        Race.of(List.of(service, service, service, service));

        assertEquals(1, fired.get());
    }

    private static final class KilledHere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void write(Consumer<Transaction> work) {
        cases.transact(tx -> {
            work.accept(tx);
            return null;
        });
    }

    private boolean fire(Timer timer) {
        return cases.transact(tx -> tx.fire(timer, NOW));
    }

    private List<String> due(Instant now) {
        return told(messages.due(now, 10).stream()
                .sorted((a, b) -> a.message().key().compareTo(b.message().key()))
                .toList());
    }

    private static List<String> told(List<Queued> queued) {
        return queued.stream()
                .map(one -> one.message().sequence() + " " + one.message().kind())
                .toList();
    }

    private Queued dueOf(String number) {
        return dueOf(number, NOW);
    }

    private Queued dueOf(String number, Instant now) {
        return messages.due(now, 10).stream()
                .filter(queued -> queued.message().caseNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Message message(String number, int sequence, Message.Kind kind) {
        return new Message(
                number,
                sequence,
                kind,
                Recipient.applicant(),
                "{\"state\":\"RECEIVED\"}",
                "{\"name\":\"" + Samples.RARE_NAME + "\"}");
    }

    private static Timer reminder(LocalDate day) {
        return timer(Timer.Kind.REMINDER, day, NOW);
    }

    private static Timer timer(Timer.Kind kind, LocalDate day, Instant at) {
        return new Timer(ONE, kind, day, at);
    }
}
