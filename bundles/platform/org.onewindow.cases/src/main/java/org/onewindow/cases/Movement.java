package org.onewindow.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.api.calendar.Period;

/**
 * One line of a case's ledger: something that set its clocks in motion, stopped or lengthened them, or moved their due
 * date.
 *
 * @param sequence of the journal's entry that tells it
 * @param day Asia/Shanghai
 * @param ground why it was suspended, a code such as {@code HEARING}; null otherwise
 * @param notice the number of the written notice of a suspension, or the source of the calendar that changed; null when
 *     there is none
 * @param length the planned length of a suspension in working days, by how much it was extended, or the shorter promise;
 *     null otherwise
 * @param by the account that did it; {@link #CENTRE} when nobody did
 * @param dueOn the due date after it
 */
public record Movement(
        int sequence,
        LocalDate day,
        Cause cause,
        String ground,
        String notice,
        Period length,
        String by,
        LocalDate dueOn) {
    /** Who acts when nobody asked for it. */
    public static final String CENTRE = "centre";

    public Movement {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(dueOn, "dueOn");
    }

    /** What happened to the clocks. */
    public enum Cause {
        STARTED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        CALENDAR_CHANGED,
        ENDED,
        /** The promise was shortened (绿色通道). */
        HASTENED,
        /** What had ended them was undone: what lay in between counts for nobody. */
        REOPENED
    }
}
