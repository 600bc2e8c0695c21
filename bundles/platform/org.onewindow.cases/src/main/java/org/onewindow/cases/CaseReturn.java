package org.onewindow.cases;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a case was sent back without a decision (退件, row 95; 襄政办发〔2002〕12号, one city's rule), and what came of its review.
 * Of a case that is returned again the newest; the journal has them all. May hold personal data.
 *
 * @param from the state it was returned from
 * @param by the account that returned it
 * @param basis the provision of law on which it was returned
 * @param contestBy by when the applicant must have it reviewed, as the centre had set it on the day of the return; null when
 *     there is no such limit
 * @param contest null until the applicant has it reviewed
 * @param ruling what the review came to; null before
 */
public record CaseReturn(
        State from,
        LocalDate on,
        String by,
        String reason,
        String basis,
        LocalDate contestBy,
        Contest contest,
        Ruling ruling) {
    public static final Annex<CaseReturn> ANNEX = new Annex<>("return", CaseReturn.class);

    public CaseReturn {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * That the applicant had it reviewed.
     *
     * @param by the account that took it down
     */
    public record Contest(LocalDate on, String by, String reason) {
        public Contest {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * What the centre ruled.
     *
     * @param upheld whether the return stands
     */
    public record Ruling(LocalDate on, String by, boolean upheld, String reason) {
        public Ruling {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** This, contested. */
    public CaseReturn contested(Contest why) {
        return new CaseReturn(from, on, by, reason, basis, contestBy, why, null);
    }

    /** This, ruled on. */
    public CaseReturn ruled(Ruling outcome) {
        return new CaseReturn(from, on, by, reason, basis, contestBy, contest, outcome);
    }
}
