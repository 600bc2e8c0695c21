package org.onewindow.departments.internal;

import java.time.Duration;

/**
 * How long a release may take.
 *
 * @param fetch to be fetched
 * @param start for its bundle to start or to stop
 * @param settle for its definitions to be tried and its code to come up
 */
record Limits(Duration fetch, Duration start, Duration settle) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(10));

    private static final Duration BESIDE = Duration.ofSeconds(4);

    /** When another release serves: somebody waits for the answer, and a good release takes a fraction of it. */
    Limits beside() {
        return new Limits(fetch, shorter(start), shorter(settle));
    }

    private static Duration shorter(Duration limit) {
        return limit.compareTo(BESIDE) < 0 ? limit : BESIDE;
    }
}
