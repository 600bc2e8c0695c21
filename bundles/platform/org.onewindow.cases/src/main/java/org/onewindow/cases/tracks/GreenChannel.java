package org.onewindow.cases.tracks;

import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.api.calendar.Period;
import org.onewindow.cases.Annex;

/**
 * That a case goes on the green channel (绿色通道, row 69): with priority, and within a shorter limit.
 *
 * @param limit the promised limit in place of the usual one
 * @param by the account that opened it
 */
public record GreenChannel(Period limit, LocalDate on, String by, Eligibility eligibility, String reason) {
    public static final Annex<GreenChannel> ANNEX = new Annex<>("greenChannel", GreenChannel.class);

    public GreenChannel {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(eligibility, "eligibility");
        Objects.requireNonNull(reason, "reason");
    }

    /** What whoever opens it affirms; all of it must hold. */
    public record Eligibility(boolean keyProject, boolean requirementsMet, boolean feesPaid, boolean safetyEnsured) {}
}
