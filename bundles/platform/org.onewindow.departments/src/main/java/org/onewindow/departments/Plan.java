package org.onewindow.departments;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.problem.Fault;

/**
 * What a deployment would do. Nothing has been changed when it is shown.
 *
 * @param digest identifies the plan: SHA-256 over its content except the numbers of open cases, which change while
 *     people are served; a deployment may demand it
 * @param jar SHA-256 of the jar
 * @param from the version that serves now; null when the department is new
 * @param step what the version numbers say
 * @param changes matters and what else is added, changed field by field, or dropped
 * @param windows the windows of the whole centre after it, and the most there may be
 * @param refusals why it cannot be deployed; empty when it can
 */
public record Plan(
        String digest,
        String jar,
        String department,
        String from,
        String to,
        Step step,
        List<Change> changes,
        Windows windows,
        List<Fault> refusals) {
    public Plan {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(jar, "jar");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(step, "step");
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    /** The relation of the new version to the one that serves. */
    public enum Step {
        FIRST,
        SAME,
        PATCH,
        MINOR,
        MAJOR,
        /** An older version than the one that serves. */
        BACK
    }

    /**
     * One difference.
     *
     * @param matter the matter's code; null when it is about the department itself
     * @param kind what happens to it
     * @param field the JSON pointer of the changed field; null when the whole is added or dropped
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

    /** Whether nothing stands against it. */
    public boolean deployable() {
        return refusals.isEmpty();
    }
}
