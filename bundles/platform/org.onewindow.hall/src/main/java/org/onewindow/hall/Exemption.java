package org.onewindow.hall;

import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * Something that is outside the hall by approval (不进驻事项, rows 30 and 31). It is never deleted, only revoked.
 *
 * @param number counts up from 1
 * @param matter the matter's code; null for something that no department in the hall brings
 * @param organ whose it is: an entrant's id; null when nobody is named
 * @param site the code of the site where it is not present
 * @param made who entered it here
 * @param revoked who ended it; null while it is in force
 */
public record Exemption(
        int number, String matter, Text name, String organ, String site, Approval approval, Deed made, Deed revoked) {
    public Exemption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(made, "made");
    }

    public boolean inForce() {
        return revoked == null;
    }

    /** The same one, ended. */
    public Exemption revoked(Deed why) {
        return new Exemption(number, matter, name, organ, site, approval, made, why);
    }

    /**
     * By whose approval (row 31: the department asks, the office for government services examines, the standing meeting
     * of the county government decides).
     *
     * @param document the document's number; null only when the source of the centre's first data does not name it
     * @param date of the approval; null as {@code document}
     */
    public record Approval(String document, String approver, LocalDate date, String reason) {
        public Approval {
            Objects.requireNonNull(approver, "approver");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
