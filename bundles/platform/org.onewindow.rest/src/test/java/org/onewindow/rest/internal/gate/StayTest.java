package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StayTest {
    private final AtomicInteger overdue = new AtomicInteger();
    private final Stay stay = new Stay(overdue::incrementAndGet);

    @Test
    void codeThatIsBusyForTooLongIsInterruptedOnce() {
        stay.begin();
        stay.check(Duration.ofMinutes(1));
        assertEquals(0, overdue.get());

        stay.check(Duration.ZERO);
        stay.check(Duration.ZERO);

        assertEquals(1, overdue.get());
        assertTrue(Thread.currentThread().isInterrupted());
        stay.end();
        assertFalse(Thread.currentThread().isInterrupted(), "the server's thread goes on");
    }

    /** What the code makes of the interruption would else be told as the reason. */
    @Test
    void thatItIsSlowIsToldBeforeItIsInterrupted() {
        var before = new AtomicInteger();
        var slow = new Stay(() -> before.addAndGet(Thread.currentThread().isInterrupted() ? 0 : 1));
        slow.begin();

        slow.check(Duration.ZERO);

        assertEquals(1, before.get());
        assertTrue(Thread.currentThread().isInterrupted());
        slow.end();
    }

    @Test
    void whoLeavesWhileItIsToldIsNotInterrupted() {
        var leaving = new Stay[1];
        leaving[0] = new Stay(() -> leaving[0].end());
        leaving[0].begin();

        leaving[0].check(Duration.ZERO);

        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void waitingForTheClientIsNotItsFault() {
        stay.begin();
        stay.pause();
        stay.check(Duration.ZERO);
        assertEquals(0, overdue.get());

        stay.goOn();
        stay.check(Duration.ofMinutes(1));
        assertEquals(0, overdue.get());
    }

    @Test
    void theAnswerOfWhoWasInterruptedIsWrittenUndisturbed() {
        stay.begin();
        stay.check(Duration.ZERO);

        stay.pause();

        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void whoHasLeftIsNotInterrupted() {
        stay.begin();
        stay.end();

        stay.check(Duration.ZERO);

        assertEquals(0, overdue.get());
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
