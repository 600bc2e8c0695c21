package org.onewindow.cases.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that goes its rounds: again and again, and at once when it is asked to. Never two rounds at a time. */
public final class Patrol implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final int LAST_ROUND_SECONDS = 10;

    private final String name;
    private final BooleanSupplier round;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** @param round true when there is more to do at once */
    public Patrol(String name, Duration every, BooleanSupplier round) {
        this.name = name;
        this.round = round;
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var daemon = new Thread(task, name);
            daemon.setDaemon(true);
            return daemon;
        });
        thread.scheduleWithFixedDelay(this::go, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks for a round that begins after this call; many that ask while it waits get one. */
    public void now() {
        if (!asked.getAndSet(true)) {
            try {
                thread.execute(this::go);
            } catch (RejectedExecutionException closed) {
                LOG.debug("{} has ended", name);
            }
        }
    }

    private void go() {
        asked.set(false);
        try {
            if (round.getAsBoolean()) {
                now();
            }
        } catch (RuntimeException | LinkageError e) {
            // Thrown further it would be the last round.
            LOG.warn("{} could not finish a round: {}", name, e.toString());
        }
    }

    /** Lets a round that has begun come to its end, for {@value #LAST_ROUND_SECONDS} seconds at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
