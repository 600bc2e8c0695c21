package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PatrolTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @Test
    void whoAsksGetsARoundAtOnceAlsoAfterOneThatFailed() throws Exception {
        var rounds = new Semaphore(0);
        try (var patrol = new Patrol("test", NEVER, () -> {
            rounds.release();
            throw new IllegalStateException("this round fails");
        })) {
            assertTrue(rounds.tryAcquire(30, TimeUnit.SECONDS));
            patrol.now();
            assertTrue(rounds.tryAcquire(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void aRoundThatLeftSomethingIsFollowedByAnother() throws Exception {
        var left = new AtomicInteger(3);
        var done = new CountDownLatch(1);
        try (var patrol = new Patrol("test", NEVER, () -> {
            if (left.decrementAndGet() > 0) {
                return true;
            }
            done.countDown();
            return false;
        })) {
            assertTrue(done.await(30, TimeUnit.SECONDS));
            assertEquals(0, left.get());
        }
    }

    @Test
    void neverAreTwoRoundsGoneAtATimeAndTheLastIsFinished() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var patrol = new Patrol("test", Duration.ofMillis(1), () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            begun.countDown();
            await(goOn);
            inside.decrementAndGet();
            return false;
        });
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        patrol.now();
        patrol.now();
        goOn.countDown();
        patrol.close();
        assertEquals(1, most.get());
        assertEquals(0, inside.get());
        patrol.now();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
