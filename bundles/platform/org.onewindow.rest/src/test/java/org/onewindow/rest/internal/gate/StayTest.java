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
