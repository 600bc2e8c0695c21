package org.onewindow.departments;

import java.time.Instant;
import java.util.Objects;

/**
 * One release of a department as the centre knows it.
 *
 * @param department the bundle id
 * @param version the bundle's version (SemVer)
 * @param digest SHA-256 of the jar, lower-case hex; identifies the release
 * @param origin the address it was deployed from, {@code distribution} when it came with the centre, {@code framework}
 *     when an administrator installed the bundle directly
 * @param since when it reached this state
 * @param by who brought it there: an account, {@code console}, or {@code centre} for the centre itself
 * @param reason why, in one sentence; null when nothing needs saying
 */
public record Release(
        String department,
        String version,
        String digest,
        String origin,
        State state,
        Instant since,
        String by,
        String reason) {
    public Release {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(by, "by");
    }

    /** The same release in another state. */
    public Release in(State next, Instant at, String who, String why) {
        return new Release(department, version, digest, origin, next, at, who, why);
    }

    /** Where a release stands; at most one of a department is ACTIVE. */
    public enum State {
        /** Its jar is kept and its plan was accepted; it is coming up beside the one that serves. */
        STAGED,
        /** It serves. */
        ACTIVE,
        /**
         * Another one serves. Requests that are inside still finish, and its code carries on open cases that the one that
         * serves cannot; when there are none left it is RETAINED.
         */
        DRAINING,
        /** It served before and can be rolled back to; its bundle is stopped. */
        RETAINED,
        /** An administrator has closed the department for a while. */
        SUSPENDED,
        /** It failed, and must not be started again until somebody deploys it anew. */
        QUARANTINED,
        /** The department has left with it. */
        WITHDRAWN
    }
}
