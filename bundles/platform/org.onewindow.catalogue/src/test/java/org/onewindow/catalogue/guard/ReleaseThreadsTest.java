package org.onewindow.catalogue.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReleaseThreadsTest {
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void aThreadThatAReleaseStartedIsItsOwnAfterItsParentHasEnded() throws Exception {
        var child = new FutureTask<>(() -> {
            var started = new Thread(this::live, "left");
            started.start();
            return started;
        });
        var parent = new Thread(ReleaseThreads.group(57), child);
        parent.start();
        Thread left = child.get(10, TimeUnit.SECONDS);
        parent.join();

        assertEquals(OptionalLong.of(57), ReleaseThreads.bundleOf(left));
        assertTrue(ReleaseThreads.alive().contains(left));

        end.countDown();
        left.join();
        assertFalse(ReleaseThreads.alive().contains(left));
    }

    @Test
    void aThreadOfTheCentreIsNobodys() {
        assertEquals(OptionalLong.empty(), ReleaseThreads.bundleOf(Thread.currentThread()));
    }

    @Test
    void aThreadOfTheCentreThatAReleaseNeededFirstIsNotItsOwn() throws Exception {
        var made = new FutureTask<>(() -> ReleaseThreads.ofTheCentre(() -> {}, "publisher"));
        new Thread(ReleaseThreads.group(57), made).start();

        assertEquals(OptionalLong.empty(), ReleaseThreads.bundleOf(made.get(10, TimeUnit.SECONDS)));
    }

    private void live() {
        try {
            end.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
