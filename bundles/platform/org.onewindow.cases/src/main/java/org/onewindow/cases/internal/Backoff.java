package org.onewindow.cases.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When what failed is tried again: after 5 seconds, then twice as long each time, an hour at most.
 *
 * @param tries after how many it is given up; at least 1
 */
public record Backoff(int tries) {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    public Backoff {
        if (tries < 1) {
            throw new IllegalArgumentException("at least one try, not " + tries);
        }
    }

    /**
     * @param failed how many tries have failed, at least 1
     * @return empty when it is given up
     */
    public Optional<Instant> next(Instant now, int failed) {
        if (failed >= tries) {
            return Optional.empty();
        }
        var pause = FIRST.multipliedBy(1L << Math.min(failed - 1, DOUBLINGS));
        return Optional.of(now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST));
    }
}
