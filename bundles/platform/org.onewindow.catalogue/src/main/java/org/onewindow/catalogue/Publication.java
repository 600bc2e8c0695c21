package org.onewindow.catalogue;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.problem.Fault;

/**
 * What became of a department bundle.
 *
 * @param department the bundle id
 * @param version the bundle's version
 * @param bundle the number of the bundle in the framework
 * @param faults why it was refused, each with file and line; empty unless refused
 * @param awaited the names of rules and recorders that are still awaited; empty unless waiting
 */
public record Publication(
        String department, String version, long bundle, Status status, List<Fault> faults, List<String> awaited) {
    public Publication {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(status, "status");
        faults = List.copyOf(faults);
        awaited = List.copyOf(awaited);
    }

    /** Whether somebody has to look at it: it is refused, or waits for code that does not come. */
    public boolean troubled() {
        return status == Status.WAITING || status == Status.REFUSED;
    }

    /** Where a department bundle stands. */
    public enum Status {
        /** Its definitions are read, some of the code they name has not come up yet. */
        WAITING,
        /** It is linted, its specimens are tried, its definitions are frozen; it can be published at once. */
        STAGED,
        /** Its matters can be applied for. */
        PUBLISHED,
        /** Another one is published; it only carries on the open cases that the other cannot. */
        FINISHING,
        /** Its definitions have faults; nothing of it is published. */
        REFUSED
    }
}
