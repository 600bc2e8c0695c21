package org.onewindow.console.internal;

import java.util.Collection;
import org.onewindow.departments.Release;

/** How releases are shown. */
final class ReleaseTable {
    private ReleaseTable() {}

    static Table of(Collection<Release> releases) {
        var table =
                new Table("release.", "department", "version", "state", "since", "by", "reason", "origin", "digest");
        for (var release : releases) {
            table.row(
                    release.department(),
                    release.version(),
                    release.state(),
                    release.since(),
                    release.by(),
                    release.reason(),
                    release.origin(),
                    release.digest());
        }
        return table;
    }
}
