package org.onewindow.rest.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.onewindow.departments.Departments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In what the departments differ from what was decided about them. Anybody may ask for the centre's health, so it is looked
 * at once a second at most, by one at a time; whoever comes meanwhile is told what was seen last. Thread-safe.
 */
@Component(service = DriftCheck.class)
public final class DriftCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DriftCheck.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Departments departments;
    private final Clock clock;
    private final Lock looking = new ReentrantLock();
    private volatile List<String> seen = List.of();
    private Instant at;

    @Activate
    public DriftCheck(@Reference Departments departments, @Reference Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    /** Codes with the department, such as {@code release-not-up: commerce}. */
    public List<String> notes() {
        if (looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return seen;
    }

    private void look() {
        Instant now = clock.instant();
        if (at != null && Duration.between(at, now).compareTo(FRESH) < 0) {
            return;
        }
        at = now;
        try {
            seen = departments.drift().stream()
                    .map(drift -> drift.code() + ": " + drift.department())
                    .toList();
        } catch (RuntimeException unanswered) {
            LOG.warn("The departments cannot be compared with what was decided: {}", unanswered.toString());
            seen = List.of("not-compared");
        }
    }
}
