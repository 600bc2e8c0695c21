package org.onewindow.cases.outbox;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** The outbox for whoever administers the centre. What is sealed in messages is not shown. Thread-safe. */
@ProviderType
public interface Outbox {
    /** How many messages wait and how many were given up; both are always there. */
    Map<Queued.State, Long> unsent();

    /**
     * Messages by key, the greatest first.
     *
     * @param state null for all
     * @param before only smaller keys; null for the first
     * @param limit 1 to 201
     */
    List<Queued> list(Queued.State state, String before, int limit);

    /**
     * Has a message that waits or was given up tried at once, and counts its tries anew.
     *
     * @param by who asks for it
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code message-unknown}; CONFLICT
     *     {@code message-sent}
     */
    Queued retry(String key, String by);
}
