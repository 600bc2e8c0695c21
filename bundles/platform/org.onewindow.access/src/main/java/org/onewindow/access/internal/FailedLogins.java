package org.onewindow.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures in a row by name and locks a name that has too many. Thread-safe.
 *
 * <p>Bounded, so that inventing names can't fill the heap: the names longest out of use are forgotten first. To push a
 * name out takes as many password hashes as there are places, which is slower than waiting for the lock to end.
 */
final class FailedLogins {
    static final int ALLOWED = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    static final int PLACES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > PLACES;
        }
    };

    FailedLogins(Clock clock) {
        this.clock = clock;
    }

    /** Goes on only when the name is not locked. */
    synchronized void requireUnlocked(String name) {
        var failures = byName.get(name);
        if (failures == null || failures.count() < ALLOWED) {
            return;
        }
        var rest = Duration.between(clock.instant(), failures.last().plus(LOCKED_FOR));
        if (rest.isNegative() || rest.isZero()) {
            byName.remove(name);
        } else {
            throw Problems.accountLocked(rest);
        }
    }

    synchronized void failed(String name) {
        byName.merge(
                name, new Failures(1, clock.instant()), (before, now) -> new Failures(before.count() + 1, now.last()));
    }

    synchronized void forget(String name) {
        byName.remove(name);
    }

    synchronized int size() {
        return byName.size();
    }

    private record Failures(int count, Instant last) {}
}
