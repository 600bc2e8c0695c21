package org.onewindow.departments.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Looks after something again and again. */
interface Rounds {
    /**
     * Has this done every minute, one after the other.
     *
     * @return ends it
     */
    Runnable begin(Runnable round);

    /** On a thread of their own. */
    static Rounds onAThread() {
        return round -> {
            var thread = Executors.newSingleThreadScheduledExecutor(work -> {
                var daemon = new Thread(work, "onewindow-rounds");
                daemon.setDaemon(true);
                return daemon;
            });
            thread.scheduleWithFixedDelay(() -> attempt(round), 1, 1, TimeUnit.MINUTES);
            return thread::shutdownNow;
        };
    }

    private static void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            // Thrown further it would be the last round.
            LoggerFactory.getLogger(Rounds.class).error("The departments could not be looked after", e);
        }
    }
}
