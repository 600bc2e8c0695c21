package org.onewindow.cases.internal;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseNumber;

/**
 * Serial numbers of a day, from 1. A number whose case was not kept in the end is left out. One centre is one process, so
 * memory is enough; the database's unique key stands behind it.
 */
final class Serials {
    private final ToIntFunction<LocalDate> lastGiven;
    private LocalDate day;
    private int last;

    /** @param lastGiven the greatest number kept for a day */
    Serials(ToIntFunction<LocalDate> lastGiven) {
        this.lastGiven = lastGiven;
    }

    synchronized int next(LocalDate today) {
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
