package org.onewindow.console.internal;

import java.util.Collection;
import org.onewindow.hall.Entrant;
import org.onewindow.hall.Exemption;
import org.onewindow.hall.MatterSetting;
import org.onewindow.hall.Window;

/** How the hall's registers are shown. */
final class HallTables {
    private HallTables() {}

    static Table windows(Collection<Window> windows) {
        var table = new Table("hall.window.", "number", "zone", "floor", "kind", "department", "open", "closed", "by");
        for (var window : windows) {
            var closed = window.closed();
            table.row(
                    window.number(),
                    window.zone(),
                    window.floor(),
                    window.kind(),
                    window.department(),
                    window.open(),
                    closed == null ? null : closed.reason(),
                    closed == null ? null : closed.by());
        }
        return table;
    }

    static Table exemptions(Collection<Exemption> exemptions) {
        var table = new Table(
                "hall.exemption.",
                "number",
                "name",
                "matter",
                "organ",
                "site",
                "document",
                "approver",
                "date",
                "reason",
                "revoked");
        for (var exemption : exemptions) {
            var approval = exemption.approval();
            table.row(
                    exemption.number(),
                    exemption.name(),
                    exemption.matter(),
                    exemption.organ(),
                    exemption.site(),
                    approval.document(),
                    approval.approver(),
                    approval.date(),
                    approval.reason(),
                    exemption.inForce() ? null : exemption.revoked().reason());
        }
        return table;
    }

    static Table entrants(Collection<Entrant> entrants) {
        var table = new Table("hall.entrant.", "id", "name", "kind", "creditCode", "department", "source");
        for (var entrant : entrants) {
            table.row(
                    entrant.id(),
                    entrant.name(),
                    entrant.kind(),
                    entrant.creditCode(),
                    entrant.department(),
                    entrant.source());
        }
        return table;
    }

    static Table settings(Collection<MatterSetting> settings) {
        var table = new Table(
                "hall.setting.",
                "number",
                "promised",
                "phone",
                "closed",
                "feeExemption",
                "from",
                "until",
                "by",
                "at",
                "reason",
                "revoked");
        for (var one : settings) {
            var set = one.setting();
            table.row(
                    one.number(),
                    set.promised(),
                    set.phone(),
                    set.closed(),
                    set.feeExemption(),
                    one.from(),
                    one.until(),
                    one.made().by(),
                    one.made().at(),
                    one.made().reason(),
                    one.revoked() == null ? null : one.revoked().reason());
        }
        return table;
    }
}
