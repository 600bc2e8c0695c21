package org.onewindow.catalogue.internal.content;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.internal.lint.Lint;
import org.onewindow.catalogue.internal.read.DepartmentFiles;
import org.onewindow.catalogue.internal.read.Faults;

/**
 * What came of reading a department's files: all of their content or all of their faults, never a part of both.
 *
 * @param content present exactly when there are no faults
 */
public record Reading(Optional<DepartmentContent> content, List<Fault> faults) {
    /**
     * @param id the id in the bundle's manifest
     * @param version the bundle's version
     */
    public static Reading of(DepartmentFiles files, String id, String version) {
        var faults = new Faults();
        var sources = Lint.read(files, id, faults);
        return faults.isEmpty()
                ? new Reading(Optional.of(new ContentDecoder(sources, version).decode()), List.of())
                : new Reading(Optional.empty(), faults.sorted());
    }
}
