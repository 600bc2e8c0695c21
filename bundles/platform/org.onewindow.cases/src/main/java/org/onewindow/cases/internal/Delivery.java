package org.onewindow.cases.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.onewindow.cases.outbox.Channel;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.outbox.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox. A message is marked as sent after every channel has taken it: whoever is killed in
 * between sends it again, under the same key. Used by one thread.
 */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 50;

    private final MessageRepository messages;
    private final Supplier<List<Channel>> channels;
    private final Routes routes;
    private final Backoff backoff;
    private final Clock clock;

    Delivery(
            MessageRepository messages, Supplier<List<Channel>> channels, Routes routes, Backoff backoff, Clock clock) {
        this.messages = messages;
        this.channels = channels;
        this.routes = routes;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Tries the first waiting message of at most {@value #BATCH} cases; true when there may be more. */
    boolean round() {
        var due = messages.due(clock.instant(), BATCH);
        due.forEach(this::attempt);
        return !due.isEmpty();
    }

    private void attempt(Queued queued) {
        try {
            send(queued.message());
            messages.sent(queued, clock.instant());
        } catch (IOException failed) {
            failed(queued, failed.getMessage());
        }
    }

    private void send(Message message) throws IOException {
        for (var name : routes.of(message.kind())) {
            var channel = channels.get().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("channel-missing: " + name));
            try {
                channel.send(message);
            } catch (RuntimeException | LinkageError broken) {
                // Its text may hold anything.
                throw new IOException(
                        "channel-broken: " + name + " " + broken.getClass().getName(), broken);
            }
        }
    }

    private void failed(Queued queued, String error) {
        var now = clock.instant();
        var next = backoff.next(now, queued.tries() + 1);
        messages.failed(queued, now, next.orElse(null), error);
        if (next.isEmpty()) {
            LOG.warn("Message {} is given up: {}", queued.message().key(), error);
        }
    }
}
