package org.onewindow.departments;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was done to a department.
 *
 * @param sequence ascending over the whole centre
 * @param what {@code STAGED}, {@code ACTIVE} and so on: the state that the release reached
 * @param reason null when nothing needs saying
 */
public record Event(
        long sequence,
        Instant at,
        String department,
        String version,
        String digest,
        Release.State what,
        String by,
        String reason) {
    public Event {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
    }
}
