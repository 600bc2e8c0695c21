package org.onewindow.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When an applicant was last asked for corrections, and by when they are to come. There is no national limit (rules.md):
 * only a centre that sets one has it, and the day is fixed when the applicant is told.
 *
 * @param answerBy the last day; null when the centre had set no limit
 */
public record CorrectionTerm(LocalDate askedOn, LocalDate answerBy) {
    public static final Annex<CorrectionTerm> ANNEX = new Annex<>("correction", CorrectionTerm.class);

    public CorrectionTerm {
        Objects.requireNonNull(askedOn, "askedOn");
    }

    /** By when the applicant of a case must answer; empty when nothing is asked for, or there is no such limit. */
    public static Optional<LocalDate> answerBy(CaseFile file) {
        return file.state() == State.CORRECTION ? file.annex(ANNEX).map(CorrectionTerm::answerBy) : Optional.empty();
    }
}
