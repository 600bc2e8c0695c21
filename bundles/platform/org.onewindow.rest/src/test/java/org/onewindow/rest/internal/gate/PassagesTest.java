package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpServlet;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private final Dial dial = new Dial();
    private final Passages passages = new Passages(dial);
    private final Passage first = passage("commerce.1");
    private final Passage second = passage("commerce.2");

    /** A clock that is turned by hand. */
    private static final class Dial extends Clock {
        private Instant now = Instant.parse("2026-03-02T02:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static Passage passage(String name) {
        return new Passage(name, new HttpServlet() {}, unasked -> {});
    }

    @Test
    void whoEntersIsCountedUntilTheTicketIsHandedBackOnce() {
        passages.turn("commerce", first, first);
        var ticket = passages.enter("commerce").orElseThrow();
        assertEquals(1, first.requests());
        ticket.leave();
        ticket.leave();
        assertEquals(0, first.requests());
    }

    @Test
    void newRequestsGoToTheNewVersionAndOldOnesFinishInTheOld() {
        passages.turn("commerce", first, first);
        var old = passages.enter("commerce").orElseThrow();
        passages.turn("commerce", second, second);
        assertEquals(
                "commerce.2", passages.enter("commerce").orElseThrow().passage().name());
        passages.close("commerce", first);
        var drained = first.close();
        assertFalse(drained.isDone());
        old.leave();
        assertTrue(drained.isDone());
    }

    @Test
    void whatNobodyTurnedToOpensToNobody() {
        passages.open("commerce", first, first);
        assertTrue(passages.enter("commerce").isEmpty());
        passages.turn("commerce", first, null);
        assertTrue(passages.enter("commerce").isEmpty());
        passages.open("commerce", first, first);
        assertTrue(passages.enter("commerce").isPresent());
        passages.open("commerce", second, second);
        assertSame(first, passages.enter("commerce").orElseThrow().passage());
    }

    @Test
    void theFormerVersionNeverServesAgainByItself() {
        passages.turn("commerce", first, first);
        passages.turn("commerce", second, second);
        passages.close("commerce", second);
        passages.open("commerce", first, first);
        assertTrue(passages.enter("commerce").isEmpty());
        assertTrue(passages.everSeen("commerce"));
        assertFalse(passages.everSeen("taxation"));
    }

    @Test
    void whatLeftByItselfIsExpectedBackForAWhile() {
        passages.turn("commerce", first, first);
        passages.close("commerce", first);
        dial.forward(Passages.EXPECTED.minusMillis(1));
        assertTrue(passages.isExpected("commerce"));
        dial.forward(Duration.ofMillis(1));
        assertFalse(passages.isExpected("commerce"));
        assertFalse(passages.isExpected("taxation"));
    }

    @Test
    void whatWasShutIsNotExpectedAndOpensOnlyToATurn() {
        passages.turn("commerce", first, first);
        passages.arriving("commerce", second);
        passages.shut("commerce", "department-suspended");
        assertFalse(passages.isExpected("commerce"));
        passages.open("commerce", first, first);
        assertTrue(passages.enter("commerce").isEmpty());
        assertEquals("department-suspended", passages.shutWith("commerce").orElseThrow());
        passages.turn("commerce", first, first);
        assertTrue(passages.enter("commerce").isPresent());
        assertTrue(passages.shutWith("commerce").isEmpty());
    }

    @Test
    void whatIsComingUpIsExpectedUntilItIsTurnedToOrGivenUp() {
        passages.arriving("commerce", first);
        passages.arriving("commerce", second);
        assertTrue(passages.isExpected("commerce"));
        passages.forget("commerce", first);
        assertTrue(passages.isExpected("commerce"));
        passages.forget("commerce", second);
        assertFalse(passages.isExpected("commerce"));
    }

    @Test
    void aVersionThatNobodyIsInIsDrainedAtOnce() {
        passages.turn("commerce", first, first);
        passages.close("commerce", first);
        assertTrue(first.close().isDone());
    }

    @Test
    void nobodyIsInsideAfterItWasDrained() throws Exception {
        int walkers = 4;
        var afterwards = new AtomicInteger();
        var drained = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(walkers);
        var started = new CountDownLatch(walkers);
        passages.turn("commerce", first, first);
        for (int i = 0; i < walkers; i++) {
            pool.execute(() -> {
                started.countDown();
                var ticket = passages.enter("commerce");
                while (ticket.isPresent() && ticket.get().passage() == first) {
                    // Whoever holds a ticket must find the version undrained.
                    if (drained.get()) {
                        afterwards.incrementAndGet();
                    }
                    ticket.get().leave();
                    ticket = passages.enter("commerce");
                }
                ticket.ifPresent(Passage.Ticket::leave);
            });
        }
        assertTrue(started.await(10, TimeUnit.SECONDS));
        passages.turn("commerce", second, second);
        passages.close("commerce", first);
        first.close().thenRun(() -> drained.set(true)).get(10, TimeUnit.SECONDS);
        pool.shutdown();
        assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(0, afterwards.get());
        assertEquals(0, first.requests());
    }
}
