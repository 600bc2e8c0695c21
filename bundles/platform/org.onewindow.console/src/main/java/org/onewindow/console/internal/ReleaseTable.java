package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Release;

/** How releases are shown. */
final class ReleaseTable {
    private ReleaseTable() {}

    static Table of(Collection<Release> releases) {
        var table =
                new Table("release.", "department", "version", "state", "since", "by", "reason", "origin", "digest");
        releases.forEach(release -> table.row(cells(release).toArray()));
        return table;
    }

    /** With the codes of what differs from what was decided. */
    static Table withDrift(Collection<Release> departments, Collection<Drift> drift) {
        var table = new Table(
                "release.", "department", "version", "state", "drift", "since", "by", "reason", "origin", "digest");
        for (var release : departments) {
            var cells = cells(release);
            cells.add(
                    3,
                    drift.stream()
                            .filter(one -> one.department().equals(release.department()))
                            .map(Drift::code)
                            .distinct()
                            .toList());
            table.row(cells.toArray());
        }
        return table;
    }

    private static List<Object> cells(Release release) {
        return new ArrayList<>(Arrays.asList(
                release.department(),
                release.version(),
                release.state(),
                release.since(),
                release.by(),
                release.reason(),
                release.origin(),
                release.digest()));
    }
}
