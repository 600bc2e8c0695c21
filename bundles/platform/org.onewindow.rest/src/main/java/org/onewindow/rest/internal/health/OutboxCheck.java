package org.onewindow.rest.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued.State;
import org.onewindow.rest.internal.health.Health.Part;
import org.onewindow.rest.internal.health.Health.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many messages wait and how many were given up; counted once a second at most. Thread-safe. */
@Component(service = OutboxCheck.class)
public final class OutboxCheck {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxCheck.class);
    private static final String NAME = "outbox";
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Clock clock;
    private Part seen;
    private Instant at;

    @Activate
    public OutboxCheck(@Reference Outbox outbox, @Reference Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param stored whether the store answers; what is in it is not asked for otherwise */
    synchronized Part part(boolean stored) {
        if (!stored) {
            return new Part(NAME, Status.UP, List.of());
        }
        Instant now = clock.instant();
        if (at == null || Duration.between(at, now).compareTo(FRESH) >= 0) {
            at = now;
            seen = look();
        }
        return seen;
    }

    private Part look() {
        try {
            var unsent = outbox.unsent();
            long waiting = unsent.get(State.WAITING);
            long givenUp = unsent.get(State.GIVEN_UP);
            var notes = new ArrayList<String>();
            if (waiting > 0) {
                notes.add("waiting: " + waiting);
            }
            if (givenUp > 0) {
                notes.add("given-up: " + givenUp);
            }
            return new Part(NAME, givenUp > 0 ? Status.DEGRADED : Status.UP, notes);
        } catch (RuntimeException unanswered) {
            LOG.warn("The messages cannot be counted: {}", unanswered.toString());
            return new Part(NAME, Status.DEGRADED, List.of("not-counted"));
        }
    }
}
