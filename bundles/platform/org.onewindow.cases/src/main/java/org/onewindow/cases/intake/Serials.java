package org.onewindow.cases.intake;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseNumber;

/**
 * Serial numbers of a day, from 1. A number of which nothing was kept in the end is left out. One centre is one process, so
 * memory is enough; the database's unique key stands behind it. Thread-safe.
 */
public final class Serials {
    private final ToIntFunction<LocalDate> lastGiven;
    private LocalDate day;
    private int last;

    /** @param lastGiven the greatest number kept for a day */
    public Serials(ToIntFunction<LocalDate> lastGiven) {
        this.lastGiven = lastGiven;
    }

    /** @throws org.onewindow.api.problem.ProblemException UNAVAILABLE {@code serials-exhausted} */
    public synchronized int next(LocalDate today) {
        if (!today.equals(day)) {
            last = lastGiven.applyAsInt(today);
            day = today;
        }
        if (last >= CaseNumber.MAX_SERIAL) {
            throw Texts.problem(Kind.UNAVAILABLE, "serials-exhausted", CaseNumber.MAX_SERIAL);
        }
        return ++last;
    }
}
