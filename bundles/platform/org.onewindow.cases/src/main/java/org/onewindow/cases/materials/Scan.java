package org.onewindow.cases.materials;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of a file's harmlessness.
 *
 * @param scanner the name of the {@link ScanHook} that answered; null before
 * @param threat what was found; null unless infected
 * @param at when it answered; null before
 * @param tries how often it was asked without an answer
 * @param nextTry when it is asked next at the earliest; after its answer, when that was
 */
public record Scan(State state, String scanner, String threat, Instant at, int tries, Instant nextTry) {
    public Scan {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(nextTry, "nextTry");
    }

    /** Nobody has looked at it. */
    public static Scan waiting(Instant since) {
        return new Scan(State.WAITING, null, null, null, 0, since);
    }

    /** The scanner could not say anything yet. */
    public Scan triedAgain(Instant then) {
        return new Scan(State.WAITING, null, null, null, tries + 1, then);
    }

    /** The scanner has answered. */
    public Scan answered(State answer, String by, String found, Instant when) {
        return new Scan(answer, by, found, when, tries, when);
    }

    /** How far it is. */
    public enum State {
        /** Not looked at: quarantined (隔离). */
        WAITING,
        CLEAN,
        INFECTED
    }
}
