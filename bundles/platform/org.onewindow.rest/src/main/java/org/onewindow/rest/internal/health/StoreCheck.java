package org.onewindow.rest.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onewindow.access.AccountRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the store something small. Anybody may ask for the centre's health, so the question is put once a second at most,
 * and a database that does not answer holds one thread of ours and no more. Thread-safe.
 */
@Component(service = StoreCheck.class)
public final class StoreCheck {
    private static final Logger LOG = LoggerFactory.getLogger(StoreCheck.class);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 2;

    private final AccountRepository accounts;
    private final Clock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "onewindow-health");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Boolean> question;
    private Instant asked = Instant.MIN;

    @Activate
    public StoreCheck(@Reference AccountRepository accounts, @Reference Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        asking.shutdownNow();
    }

    /** Whether the store answers, or did a moment ago. */
    public boolean answers() {
        try {
            return current().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        }
    }

    private synchronized Future<Boolean> current() {
        Instant now = clock.instant();
        // A question that is still open is not put again, else a dead database would be asked without end.
        if (question == null
                || question.isDone() && Duration.between(asked, now).compareTo(FRESH) >= 0) {
            asked = now;
            question = asking.submit(this::ask);
        }
        return question;
    }

    private boolean ask() {
        try {
            return accounts.count() >= 0;
        } catch (RuntimeException unanswered) {
            LOG.warn("The store does not answer: {}", unanswered.getClass().getName());
            return false;
        }
    }
}
