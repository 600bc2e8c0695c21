package org.onewindow.cases.closures;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;
import org.onewindow.cases.CaseFile;

/**
 * What a check of a case's closing found (row 96); of several the last.
 *
 * @param documentDate the date on the paper
 * @param systemDate the date the case had when it was checked
 * @param note why they differ, or what else was seen; null when nothing was
 * @param by the account that checked it
 */
public record ClosureCheck(LocalDate documentDate, LocalDate systemDate, String note, LocalDate on, String by) {
    public static final Annex<ClosureCheck> ANNEX = new Annex<>("closureCheck", ClosureCheck.class);

    public ClosureCheck {
        Objects.requireNonNull(documentDate, "documentDate");
        Objects.requireNonNull(systemDate, "systemDate");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
    }

    /** The check of how a case is closed now; empty when there was none, or when it was opened and closed again since. */
    public static Optional<ClosureCheck> of(CaseFile file) {
        return file.annex(ANNEX).filter(check -> check.systemDate.equals(systemDate(file)));
    }

    /**
     * The date that the paper which closes a case must bear: of the decision, where there is one, for its paper bears that
     * day; else of the last step. Null while there is neither.
     */
    public static LocalDate systemDate(CaseFile file) {
        var dates = file.dates();
        return dates.decidedOn() == null ? dates.closedOn() : dates.decidedOn();
    }

    /** Whether the paper says what the system says. */
    public boolean agrees() {
        return documentDate.equals(systemDate);
    }
}
