package org.onewindow.hall;

import java.util.Objects;

/**
 * How a matter is present at a site (row 2). The same matter may be inside one hall and outside another (row 120).
 *
 * @param exemption by which it is exempt; null unless it is
 */
public record Presence(String matter, Site site, Kind kind, Exemption exemption) {
    public Presence {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether it can be applied for there. */
    public enum Kind {
        PRESENT,
        /** Outside by approval, and on the public list. */
        EXEMPT,
        /** This site was never meant to offer it. */
        ABSENT
    }
}
