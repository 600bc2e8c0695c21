package org.onewindow.cases.joint;

import java.util.Objects;

/**
 * An organ that is called to a joint event.
 *
 * @param reason of its absence; null when none was given
 * @param opinion its one opinion on what it saw; null before
 */
public record Attendance(String organ, Presence presence, String reason, Opinion opinion) {
    public Attendance {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(presence, "presence");
    }

    /** Whether an organ came. */
    public enum Presence {
        CALLED,
        PRESENT,
        ABSENT
    }

    static Attendance called(String organ) {
        return new Attendance(organ, Presence.CALLED, null, null);
    }

    Attendance with(Opinion given) {
        return new Attendance(organ, presence, reason, given);
    }

    Attendance present() {
        return new Attendance(organ, Presence.PRESENT, null, opinion);
    }

    Attendance absent(String why) {
        return new Attendance(organ, Presence.ABSENT, why, opinion);
    }

    /** Whether it stayed away without a reason; that counts as agreeing where silence does (缺席默认). */
    public boolean stayedAwayWithoutReason() {
        return presence == Presence.ABSENT && reason == null;
    }
}
