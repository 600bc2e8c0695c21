package org.onewindow.departments.internal;

import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Stage.Draft;
import org.osgi.framework.Version;

/**
 * A release that somebody wants to deploy, as its jar says.
 *
 * @param digest SHA-256 of the jar
 * @param definitions what it brings, or the faults of that
 * @param faults what is wrong with its manifest and its classes
 */
record Candidate(
        String digest, String department, String symbolicName, Version version, Draft definitions, List<Fault> faults) {
    Candidate {
        faults = List.copyOf(faults);
    }
}
