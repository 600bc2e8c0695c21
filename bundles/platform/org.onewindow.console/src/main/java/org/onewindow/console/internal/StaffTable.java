package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.StaffMember;

/** How accounts are shown. */
final class StaffTable {
    private StaffTable() {}

    static Table of(Collection<StaffMember> members) {
        var table = new Table("staff.", "name", "displayName", "disabled", "mustChangePassword", "grants", "createdAt");
        for (var member : members) {
            table.row(
                    member.name(),
                    member.displayName(),
                    member.disabled(),
                    member.mustChangePassword(),
                    written(member),
                    member.createdAt());
        }
        return table;
    }

    static List<String> written(StaffMember member) {
        return member.grants().stream().map(Grant::toString).toList();
    }
}
