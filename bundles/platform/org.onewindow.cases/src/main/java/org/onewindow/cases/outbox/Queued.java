package org.onewindow.cases.outbox;

import java.time.Instant;
import java.util.Objects;

/**
 * A message with how far its sending is.
 *
 * @param since when it was written
 * @param tries how often it was tried and not sent since it was written or last asked for anew
 * @param nextTry when it is tried next at the earliest; for one that does not wait, when it was sent or given up
 * @param lastError why the last try failed, without personal data; null when none did
 */
public record Queued(Message message, State state, Instant since, int tries, Instant nextTry, String lastError) {
    public Queued {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(nextTry, "nextTry");
    }

    /** A message that nobody has tried to send. */
    public static Queued of(Message message, Instant now) {
        return new Queued(message, State.WAITING, now, 0, now, null);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        SENT,
        /** Tried too often; the later ones of its case no longer wait for it. */
        GIVEN_UP
    }
}
