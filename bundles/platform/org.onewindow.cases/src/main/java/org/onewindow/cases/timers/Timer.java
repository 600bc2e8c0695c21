package org.onewindow.cases.timers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happens to a case at an instant, once.
 *
 * @param day the legal day it is about; a day that moves makes another timer of it
 * @param dueAt when it fires at the earliest
 * @param firedAt when it fired; null before
 */
public record Timer(String caseNumber, Kind kind, LocalDate day, Instant dueAt, Instant firedAt) {
    public Timer {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(dueAt, "dueAt");
    }

    /** A timer that has not fired. */
    public Timer(String caseNumber, Kind kind, LocalDate day, Instant dueAt) {
        this(caseNumber, kind, day, dueAt, null);
    }

    /** Under one key a timer fires once. */
    public String key() {
        return caseNumber + "-" + kind + "-" + day;
    }

    /** What happens. */
    public enum Kind {
        /** Who handles the case is reminded that its result is due on the next working day. */
        REMINDER,
        /** The head of the organ is told that the clocks stand still for longer than was planned. */
        SUSPENSION_OVERRUN,
        /** Who handles the case is told that a promised material has not come. */
        DEFERRAL_OVERDUE,
        /** Whoever handles the case is told that the applicant's time for corrections is over. */
        CORRECTION_OVERDUE,
        /** The head of the organ is told that the result is overdue. */
        OVERDUE,
        /** Whoever issues is reminded that a granted licence has to be served by the next working day (art. 44). */
        DELIVERY_DUE,
        /** The head of the organ is told that a granted licence was not served in time (art. 44). */
        UNDELIVERED,
        /** What nobody answered in time counts as accepted from the day of receipt (行政许可法 art. 32(1)(4)). */
        DEEMED_ACCEPTANCE,
        /** Organs of a joint review are reminded that their opinion is due on the next working day. */
        OPINION_REMINDER,
        /** The limit for opinions is over: heads are told, and silence counts where the definition says so. */
        OPINIONS_DUE
    }
}
