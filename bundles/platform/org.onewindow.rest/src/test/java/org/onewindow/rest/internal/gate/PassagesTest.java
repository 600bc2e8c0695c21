package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpServlet;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private final Passages passages = new Passages();
    private final Passage first = passage("commerce.1");
    private final Passage second = passage("commerce.2");

    private static Passage passage(String name) {
        return new Passage(name, new HttpServlet() {});
    }

    @Test
    void whoEntersIsCountedUntilTheTicketIsHandedBackOnce() {
        passages.open("commerce", first);
        var ticket = passages.enter("commerce").orElseThrow();
        assertEquals(1, first.requests());
        ticket.leave();
        ticket.leave();
        assertEquals(0, first.requests());
    }

    @Test
    void newRequestsGoToTheNewVersionAndOldOnesFinishInTheOld() {
        passages.open("commerce", first);
        var old = passages.enter("commerce").orElseThrow();
        passages.open("commerce", second);
        assertEquals(
                "commerce.2", passages.enter("commerce").orElseThrow().passage().name());
        passages.close("commerce", first);
        var drained = first.close();
        assertFalse(drained.isDone());
        old.leave();
        assertTrue(drained.isDone());
    }

    @Test
    void whenTheNewVersionLeavesTheOneThatIsLeftServesAgain() {
        passages.open("commerce", first);
        passages.open("commerce", second);
        passages.close("commerce", second);
        assertEquals(
                "commerce.1", passages.enter("commerce").orElseThrow().passage().name());
        passages.close("commerce", first);
        assertTrue(passages.enter("commerce").isEmpty());
        assertTrue(passages.everSeen("commerce"));
        assertFalse(passages.everSeen("taxation"));
    }

    @Test
    void aVersionThatNobodyIsInIsDrainedAtOnce() {
        passages.open("commerce", first);
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
        passages.open("commerce", first);
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
        passages.open("commerce", second);
        passages.close("commerce", first);
        first.close().thenRun(() -> drained.set(true)).get(10, TimeUnit.SECONDS);
        pool.shutdown();
        assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(0, afterwards.get());
        assertEquals(0, first.requests());
    }
}
