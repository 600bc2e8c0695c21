package org.onewindow.cases.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.AdjacentWorkingDay;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.joint.Invitation;
import org.onewindow.cases.joint.JointReview;

/**
 * Until when the organs of a joint review may speak. No law says by when; the decision needs a day, so it is the working day
 * before the result is due, and moves with that; each organ has at least the working day after its invitation.
 */
public final class OpinionLimit {
    private OpinionLimit() {}

    /** The last day; empty when the decision waits for nobody, or the clocks do not run. */
    public static Optional<LocalDate> lastDay(CaseFile file, WorkingCalendar calendar) {
        if (!TimerPlan.isAwaitingResult(file)) {
            return Optional.empty();
        }
        return invitedOn(file).map(invited -> {
            var soonest = AdjacentWorkingDay.after(invited, calendar);
            var eve = AdjacentWorkingDay.before(file.dates().dueOn(), calendar);
            return eve.isBefore(soonest) ? soonest : eve;
        });
    }

    /** When the last of those was invited who have not spoken; empty when all have, or nobody was asked. */
    static Optional<LocalDate> invitedOn(CaseFile file) {
        return file.annex(JointReview.ANNEX).stream()
                .flatMap(review -> review.organs().stream())
                .filter(Invitation::awaited)
                .map(Invitation::invitedOn)
                .max(Comparator.naturalOrder());
    }
}
