package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Stage.Draft;
import org.onewindow.departments.Signer;
import org.osgi.framework.Version;

/**
 * A release that somebody wants to deploy, as its jar says.
 *
 * @param digest SHA-256 of the jar
 * @param signer who signed it; null when nobody did, or when the signature does not hold
 * @param definitions what it brings, or the faults of that
 * @param faults what is wrong with its manifest, its classes or its signature
 */
record Candidate(
        String digest,
        Signer signer,
        String department,
        String symbolicName,
        Version version,
        Draft definitions,
        List<Fault> faults) {
    Candidate {
        faults = List.copyOf(faults);
    }

    /** The same with what was found out about its signature. */
    Candidate signed(Signer by, List<Fault> signatureFaults) {
        return new Candidate(digest, by, department, symbolicName, version, definitions, faults).and(signatureFaults);
    }

    /** The same with these faults too. */
    Candidate and(List<Fault> more) {
        var all = new ArrayList<>(faults);
        all.addAll(more);
        return new Candidate(digest, signer, department, symbolicName, version, definitions, all);
    }
}
