package org.onewindow.hall;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did something, when and why.
 *
 * @param by an account, {@code console}, or {@code centre} for the centre itself
 * @param reason in one sentence
 */
public record Deed(String by, Instant at, String reason) {
    public Deed {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
