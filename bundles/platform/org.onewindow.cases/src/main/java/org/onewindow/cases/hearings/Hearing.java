package org.onewindow.cases.hearings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.cases.Annex;

/**
 * The hearing of a case. A case has one at most; while it is open nothing is decided. Immutable. Personal data.
 *
 * @param reason what makes it necessary: which public interest, or whose
 * @param openedOn the day on which it was ordered, or on which those concerned were told of their right
 * @param openedBy the account that did so
 * @param askBy the last day on which they may ask for it; null when it is held anyway
 * @param reply what they said; null while they have not
 * @param call when and where it is held; null while nobody has been called
 * @param minutes null until it was held
 */
public record Hearing(
        Cause cause,
        String reason,
        LocalDate openedOn,
        String openedBy,
        LocalDate askBy,
        Reply reply,
        Call call,
        Minutes minutes) {
    /** With the case; most have none. */
    public static final Annex<Hearing> ANNEX = new Annex<>("hearing", Hearing.class);

    public Hearing {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(openedOn, "openedOn");
        Objects.requireNonNull(openedBy, "openedBy");
    }

    /** Why there is one. */
    public enum Cause {
        /** A law provides it, or a weighty public interest is touched: it is held without being asked for (art. 46). */
        OWN_MOTION,
        /** Weighty interests of the applicant and others oppose each other: they are told, and it is held if they ask (art. 47). */
        PARTIES
    }

    /**
     * What those concerned said.
     *
     * @param wanted whether they ask for it
     * @param by who of them
     * @param holdBy the last day on which it is to be held; null when it is not wanted
     */
    public record Reply(boolean wanted, String by, LocalDate on, LocalDate holdBy) {
        public Reply {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public String toString() {
            return "Reply[" + wanted + "]";
        }
    }

    /**
     * When and where it is held.
     *
     * @param chair the account of who presides, and {@code chairName} the name
     * @param calledOn the day on which it was said
     */
    public record Call(Instant at, String place, String chair, String chairName, LocalDate calledOn) {
        public Call {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(chair, "chair");
            Objects.requireNonNull(chairName, "chairName");
            Objects.requireNonNull(calledOn, "calledOn");
        }
    }

    /** What was said (听证笔录). The decision rests on it (art. 48(2)). */
    public record Minutes(String text, String by, Instant at) {
        public Minutes {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        /** Free text: never in a log. */
        @Override
        public String toString() {
            return "Minutes[]";
        }
    }

    /** Whether somebody may still ask for it on a day. */
    public boolean awaitsReply(LocalDate today) {
        return cause == Cause.PARTIES && reply == null && !today.isAfter(askBy);
    }

    /** Whether it is to be held, and was not. */
    public boolean isToBeHeld() {
        return minutes == null && (cause == Cause.OWN_MOTION || reply != null && reply.wanted());
    }

    public boolean isOpen(LocalDate today) {
        return awaitsReply(today) || isToBeHeld();
    }

    public Hearing with(Reply other) {
        return new Hearing(cause, reason, openedOn, openedBy, askBy, other, call, minutes);
    }

    public Hearing with(Call other) {
        return new Hearing(cause, reason, openedOn, openedBy, askBy, reply, other, minutes);
    }

    public Hearing with(Minutes other) {
        return new Hearing(cause, reason, openedOn, openedBy, askBy, reply, call, other);
    }

    @Override
    public String toString() {
        return "Hearing[" + cause + "]";
    }
}
