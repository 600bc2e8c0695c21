package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.Order;
import org.onewindow.cases.outbox.Channel;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Queued.State;
import org.onewindow.cases.outbox.Recipient;

class DeliveryTest {
    @TempDir
    Path home;

    private Hall hall;
    private MessageRepository messages;
    private final Line line = new Line();
    private Delivery delivery;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        messages = hall.cases.messages();
        delivery = delivery(new Routes("*=line"), List.of(line));
    }

    private Delivery delivery(Routes routes, List<Channel> channels) {
        return new Delivery(messages, () -> channels, routes, new Backoff(3), hall.clock);
    }

    @Test
    void theApplicantIsToldOfEveryStepThatConcernsThemInOrder() {
        var file = hall.inReview();
        file = hall.after(file, Order.of(Action.GRANT), Hall.DECIDER);
        hall.after(file, Order.of(Action.ISSUE), Hall.ISSUER);

        all();

        assertEquals(keys(file, "1-RECEIPT", "2-ACCEPTED", "4-DECIDED", "5-ISSUED"), line.keys());
        line.sent.forEach(message -> assertEquals(Recipient.applicant(), message.recipient()));
        assertEquals(List.of(), messages.due(hall.clock.instant(), 10));
    }

    @Test
    void everyOtherEndIsToldToo() {
        var corrected = hall.after(
                hall.received(),
                new Order(
                        Action.REQUEST_CORRECTION,
                        null,
                        List.of(new Correction("/form/shop", "店名请与租赁合同一致")),
                        null,
                        null,
                        null),
                Hall.CLERK);
        hall.after(corrected, Order.of(Action.WITHDRAW, "申请人撤回"), Hall.CLERK);
        hall.after(hall.received(), Order.of(Action.REJECT, "不属于本机关职权范围"), Hall.CLERK);
        hall.after(hall.inReview(), Order.of(Action.DENY, "不符合条件"), Hall.DECIDER);

        all();

        var kinds = line.sent.stream().map(Message::kind).toList();
        assertTrue(kinds.containsAll(List.of(
                Message.Kind.CORRECTION_NEEDED,
                Message.Kind.WITHDRAWN,
                Message.Kind.NOT_ACCEPTED,
                Message.Kind.DECIDED)));
        var correction = line.sent.stream()
                .filter(message -> message.kind() == Message.Kind.CORRECTION_NEEDED)
                .findFirst()
                .orElseThrow();
        assertTrue(correction.sealed().contains("店名请与租赁合同一致"));
        assertFalse(correction.facts().contains("店名"));
    }

    @Test
    void aMessageHoldsOfThePersonOnlyWhatItNeedsAndThatIsSealed() {
        var file = hall.received();

        all();

        var receipt = line.sent.get(0);
        assertEquals(
                "{\"name\":\"张三\",\"phone\":\"13800000000\",\"receiptCode\":\""
                        + file.origin().receiptCode() + "\"}",
                receipt.sealed());
        for (var personal :
                List.of("张三", "13800000000", "11010519491231002X", file.origin().receiptCode())) {
            assertFalse(receipt.facts().contains(personal));
            assertFalse(receipt.toString().contains(personal));
        }
        assertNull(messages.find(receipt.key()).orElseThrow().message().sealed());
    }

    @Test
    void aStepThatFailsTellsNothing() {
        var file = hall.received();
        var stale = file.version() + 7;

        assertThrows(
                ProblemException.class,
                () -> hall.desk.act(file.number(), Order.of(Action.ACCEPT), stale, hall.nextKey(), Hall.CLERK));

        assertEquals(1, messages.list(null, null, 10).size());
    }

    @Test
    void aStepThatIsRepeatedTellsOnce() {
        var key = hall.nextKey();
        hall.desk.file(Hall.filing(), key, Hall.CLERK);
        hall.desk.file(Hall.filing(), key, Hall.CLERK);

        assertEquals(1, messages.list(null, null, 10).size());
    }

    @Test
    void whoIsKilledAfterSendingSendsAgainUnderTheSameKey() {
        var file = hall.received();
        line.killAfterwards = true;
        assertThrows(KilledHere.class, delivery::round);
        line.killAfterwards = false;

        delivery(new Routes("*=line"), List.of(line)).round();

        assertEquals(keys(file, "1-RECEIPT", "1-RECEIPT"), line.keys());
        assertEquals(State.SENT, only().state());
    }

    @Test
    void whatFailsIsTriedAgainLaterAndLaterAndThenGivenUp() {
        hall.received();
        line.busy = true;
        delivery.round();
        assertEquals(1, only().tries());
        assertEquals("line busy", only().lastError());
        assertEquals(hall.clock.instant().plusSeconds(5), only().nextTry());
        assertFalse(delivery.round());

        hall.clock.advance(Duration.ofSeconds(5));
        delivery.round();
        assertEquals(hall.clock.instant().plusSeconds(10), only().nextTry());
        hall.clock.advance(Duration.ofSeconds(10));
        delivery.round();

        assertEquals(State.GIVEN_UP, only().state());
        hall.clock.advance(Duration.ofDays(1));
        assertFalse(delivery.round());
        line.busy = false;
        var outbox = new OutboxDesk(hall.clock, messages, hall.consequences);
        assertEquals(1, outbox.unsent().get(State.GIVEN_UP));
        outbox.retry(only().message().key(), "admin");
        delivery.round();
        assertEquals(State.SENT, only().state());
        assertEquals(
                "message-sent",
                assertThrows(
                                ProblemException.class,
                                () -> outbox.retry(only().message().key(), "admin"))
                        .problem()
                        .code());
        assertEquals(
                "message-unknown",
                assertThrows(ProblemException.class, () -> outbox.retry("x", "admin"))
                        .problem()
                        .code());
    }

    @Test
    void aLaterMessageWaitsForTheEarlierOfItsCaseAndOtherCasesGoOn() {
        var held = hall.accepted();
        line.refused = held.number();
        var other = hall.accepted();

        all();
        assertEquals(keys(other, "1-RECEIPT", "2-ACCEPTED"), line.keys());

        line.refused = null;
        hall.clock.advance(Duration.ofSeconds(5));
        all();
        assertEquals(keys(held, "1-RECEIPT", "2-ACCEPTED"), line.keys().subList(2, 4));
    }

    @Test
    void aChannelThatIsAwayOrBrokenIsAFailedTry() {
        hall.received();
        delivery(new Routes("*=pigeon"), List.of(line)).round();
        assertEquals("channel-missing: pigeon", only().lastError());

        hall.clock.advance(Duration.ofSeconds(5));
        line.broken = true;
        delivery.round();
        assertEquals("channel-broken: line java.lang.IllegalStateException", only().lastError());
    }

    @Test
    void aKindWithoutAChannelGoesNowhereAndHoldsNothingUp() {
        hall.accepted();
        delivery = delivery(new Routes("*=line", "RECEIPT="), List.of(line));

        all();

        assertEquals(
                List.of(Message.Kind.ACCEPTED),
                line.sent.stream().map(Message::kind).toList());
    }

    @Test
    void aRouteThatCannotBeReadIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Routes("RECEIPT"));
        assertThrows(IllegalArgumentException.class, () -> new Routes("PIGEON=log"));
        assertEquals(List.of("a", "b"), new Routes("*=c", "RECEIPT= a, b ").of(Message.Kind.RECEIPT));
        assertEquals(List.of("c"), new Routes("*=c", "RECEIPT=a").of(Message.Kind.ISSUED));
    }

    @Test
    void thePauseIsNeverLongerThanAnHour() {
        var now = hall.clock.instant();
        assertEquals(now.plusSeconds(5), new Backoff(100).next(now, 1).orElseThrow());
        assertEquals(now.plusSeconds(2560), new Backoff(100).next(now, 10).orElseThrow());
        assertEquals(now.plusSeconds(3600), new Backoff(100).next(now, 99).orElseThrow());
        assertTrue(new Backoff(100).next(now, 100).isEmpty());
    }

    private void all() {
        int rounds = 0;
        while (delivery.round()) {
            assertTrue(++rounds < 100, "it never ends");
        }
    }

    private Queued only() {
        var all = messages.list(null, null, 10);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<String> keys(CaseFile file, String... ends) {
        return List.of(ends).stream().map(end -> file.number() + "-" + end).toList();
    }

    private static final class KilledHere extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A telephone line. */
    private static final class Line implements Channel {
        final List<Message> sent = new ArrayList<>();
        boolean busy;
        boolean broken;
        boolean killAfterwards;
        String refused;

        List<String> keys() {
            return sent.stream().map(Message::key).toList();
        }

        @Override
        public String name() {
            return "line";
        }

        @Override
        public void send(Message message) throws IOException {
            if (busy || message.caseNumber().equals(refused)) {
                throw new IOException("line busy");
            }
            if (broken) {
                throw new IllegalStateException(message.sealed());
            }
            sent.add(message);
            if (killAfterwards) {
                throw new KilledHere();
            }
        }
    }
}
