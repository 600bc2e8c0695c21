package org.onewindow.cases.joint;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An organ that is asked for its opinion on a case.
 *
 * @param opinion what it said; null before
 * @param silentOn the last day of the limit within which it said nothing, where silence counts as consent; what it says
 *     after that stands all the same. Null when it did not come to that
 */
public record Invitation(String organ, LocalDate invitedOn, Opinion opinion, LocalDate silentOn) {
    public Invitation {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(invitedOn, "invitedOn");
    }

    /** Whether the decision waits for it. */
    public boolean awaited() {
        return opinion == null && silentOn == null;
    }

    /** Whether it said no. */
    public boolean objects() {
        return opinion != null && opinion.view() == Opinion.View.OBJECTS;
    }

    Invitation with(Opinion given) {
        return new Invitation(organ, invitedOn, given, silentOn);
    }

    Invitation silent(LocalDate last) {
        return new Invitation(organ, invitedOn, opinion, last);
    }
}
