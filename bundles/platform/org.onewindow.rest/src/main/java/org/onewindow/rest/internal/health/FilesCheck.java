package org.onewindow.rest.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onewindow.cases.materials.Uploads;
import org.onewindow.rest.internal.health.Health.Part;
import org.onewindow.rest.internal.health.Health.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether files that are handed in are scanned, and how many wait for it; asked once a second at most. Thread-safe. */
@Component(service = FilesCheck.class)
public final class FilesCheck {
    private static final Logger LOG = LoggerFactory.getLogger(FilesCheck.class);
    private static final String NAME = "files";
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Uploads uploads;
    private final Clock clock;
    private Part seen;
    private Instant at;

    @Activate
    public FilesCheck(@Reference Uploads uploads, @Reference Clock clock) {
        this.uploads = uploads;
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
            var scanning = uploads.scanning();
            if (scanning.waiting() == 0) {
                return new Part(NAME, Status.UP, List.of());
            }
            boolean away = !scanning.isNobody() && !scanning.there();
            var waiting = (scanning.isNobody() ? "unscanned: " : "waiting: ") + scanning.waiting();
            return away
                    ? new Part(NAME, Status.DEGRADED, List.of(waiting, "scanner-away: " + scanning.scanner()))
                    : new Part(NAME, Status.UP, List.of(waiting));
        } catch (RuntimeException unanswered) {
            LOG.warn("The files cannot be counted: {}", unanswered.toString());
            return new Part(NAME, Status.DEGRADED, List.of("not-counted"));
        }
    }
}
