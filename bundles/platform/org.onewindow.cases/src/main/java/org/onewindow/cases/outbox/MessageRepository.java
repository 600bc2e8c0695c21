package org.onewindow.cases.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where messages wait and are kept. They are written by {@link
 * org.onewindow.cases.CaseRepository.Transaction#enqueue}. Thread-safe.
 */
@ProviderType
public interface MessageRepository {
    /**
     * What may be sent now: of every case only the first message that waits, and only when its next try has come; the
     * longest waiting first.
     */
    List<Queued> due(Instant now, int limit);

    /**
     * Marks a message as sent and deletes what is sealed in it.
     *
     * @return false when it has changed since it was read
     */
    boolean sent(Queued read, Instant now);

    /**
     * Counts a try that failed.
     *
     * @param nextTry null when it is given up
     * @return false when it has changed since it was read
     */
    boolean failed(Queued read, Instant now, Instant nextTry, String error);

    /** Has a message that waits or was given up sent as soon as possible; false when there is none, or it was sent. */
    boolean retry(String key, Instant now);

    Optional<Queued> find(String key);

    /**
     * Messages by key, the greatest first.
     *
     * @param state null for all
     * @param before only smaller keys; null for the first
     */
    List<Queued> list(Queued.State state, String before, int limit);

    /** How many wait and how many were given up; a state of which there is none may be missing. */
    Map<Queued.State, Long> unsent();
}
