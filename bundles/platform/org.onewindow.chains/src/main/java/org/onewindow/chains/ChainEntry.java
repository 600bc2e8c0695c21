package org.onewindow.chains;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of what was done with a chain's application. The journals of its cases tell everything that is done to these.
 *
 * @param actor the account that did it; {@code centre} for what follows by itself
 * @param action such as {@code RECEIVE} or {@code STEP_FILED}
 * @param step the id of the step it is about; null when it is about the whole
 * @param about a case number, the code of a problem, a reason, the number of a receipt or a day; null when there is nothing to say
 */
public record ChainEntry(Instant at, String actor, String action, String step, String about) {
    public ChainEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
    }
}
