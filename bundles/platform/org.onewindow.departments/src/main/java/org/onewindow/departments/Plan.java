package org.onewindow.departments;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.problem.Fault;

/**
 * What a deployment would do. Nothing has been changed when it is shown.
 *
 * @param digest identifies the plan: SHA-256 over its content except what depends on open cases, which change while
 *     people are served; a deployment may demand it
 * @param jar SHA-256 of the jar
 * @param signer who signed it; null when nobody did, or when the signature does not hold
 * @param from the version that it takes the place of: the one that serves now, or, when it is of an older major, the one
 *     that carries on that major's cases; null when there is none
 * @param step what the version numbers say
 * @param serves the version that new cases go to afterwards: {@code to}, unless that is of an older major
 * @param changes matters and what else is added, changed field by field, or dropped
 * @param windows the windows of the whole centre after it, and the most there may be
 * @param finishing the releases that run beside what serves afterwards, for open cases of theirs only
 * @param refusals why it cannot be deployed; empty when it can
 */
public record Plan(
        String digest,
        String jar,
        Signer signer,
        String department,
        String from,
        String to,
        Step step,
        String serves,
        List<Change> changes,
        Windows windows,
        List<Finishing> finishing,
        List<Fault> refusals) {
    public Plan {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(jar, "jar");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(serves, "serves");
        changes = List.copyOf(changes);
        finishing = List.copyOf(finishing);
        refusals = List.copyOf(refusals);
    }

    /** The relation of the new version to the one whose place it takes. */
    public enum Step {
        FIRST,
        SAME,
        PATCH,
        MINOR,
        /** The former goes on beside it with its own open cases. */
        MAJOR,
        /** An older version than the one that serves. */
        BACK
    }

    /**
     * One difference.
     *
     * @param matter the matter's code; null when it is about the department itself
     * @param kind what happens to it
     * @param field the JSON pointer of the changed field; null when the whole matter is added or dropped. A chain is one of
     *     the department's fields, {@code /chains/<code>}
     * @param openCases how many cases of the matter are open under the definition that changes
     */
    public record Change(String matter, Kind kind, String field, String before, String after, long openCases) {
        /** What happens. */
        public enum Kind {
            ADDED,
            CHANGED,
            DROPPED
        }
    }

    /** @param after the windows of all departments after the deployment; {@code most} the centre's cap (row 50) */
    public record Windows(int after, int most) {}

    /** @param openCases how many open cases this version's code carries on */
    public record Finishing(String version, long openCases) {}

    /** Whether new cases go to it. */
    public boolean takesOver() {
        return serves.equals(to);
    }

    /** Whether nothing stands against it. */
    public boolean deployable() {
        return refusals.isEmpty();
    }
}
