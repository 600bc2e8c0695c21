package org.onewindow.cases.hearings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;

/**
 * The hearing of a case. While it is open nothing is decided. Immutable. Personal data.
 *
 * @param reason what makes it necessary: which public interest, or whose
 * @param openedOn the day on which it was ordered, or on which those concerned were told of their right
 * @param openedBy the account that did so
 * @param concerned who was told, the applicant first; nobody when it is held anyway
 * @param askBy the last day on which they may ask for it; null when it is held anyway
 * @param replies what they say as it stands, one of each at most
 * @param call when and where it is held; null while nobody has been called
 * @param minutes null until it was held
 */
public record Hearing(
        Cause cause,
        String reason,
        LocalDate openedOn,
        String openedBy,
        List<String> concerned,
        LocalDate askBy,
        List<Reply> replies,
        Call call,
        Minutes minutes) {
    /** With the case; most have none. */
    public static final Annex<Hearing> ANNEX = new Annex<>("hearing", Hearing.class);

    public Hearing {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(openedOn, "openedOn");
        Objects.requireNonNull(openedBy, "openedBy");
        concerned = List.copyOf(concerned);
        replies = List.copyOf(replies);
    }

    /** Why there is one. */
    public enum Cause {
        /** A law provides it, or a weighty public interest is touched: it is held without being asked for (art. 46). */
        OWN_MOTION,
        /** Weighty interests of the applicant and others oppose each other: they are told, and it is held if one asks (art. 47). */
        PARTIES
    }

    /**
     * What somebody concerned says.
     *
     * @param by who of them
     * @param holdBy the last day on which it is to be held for them; null when they do not want it
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

    /** What one of those concerned says. */
    public Optional<Reply> reply(String by) {
        return replies.stream().filter(reply -> reply.by().equals(by)).findFirst();
    }

    /** Whether somebody may still ask for it on a day; once all have said that they do not want it, nobody is waited for. */
    public boolean mayBeAskedFor(LocalDate today) {
        return cause == Cause.PARTIES && !today.isAfter(askBy) && replies.size() < concerned.size();
    }

    /** Whether it is to be held, and was not. */
    public boolean isToBeHeld() {
        return minutes == null && (cause == Cause.OWN_MOTION || replies.stream().anyMatch(Reply::wanted));
    }

    /** Whether its time has come. */
    public boolean hasBegun(Instant now) {
        return call != null && !now.isBefore(call.at());
    }

    public boolean isOpen(LocalDate today) {
        return minutes == null && (mayBeAskedFor(today) || isToBeHeld());
    }

    /** The last day on which it is to be held; null when nobody has asked for it. */
    public LocalDate holdBy() {
        return replies.stream()
                .filter(Reply::wanted)
                .map(Reply::holdBy)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** With what one of those concerned says now. Nobody is called any more when nobody wants it. */
    public Hearing with(Reply reply) {
        var others = new ArrayList<>(replies);
        others.removeIf(other -> other.by().equals(reply.by()));
        others.add(reply);
        boolean stands = cause == Cause.OWN_MOTION || others.stream().anyMatch(Reply::wanted);
        return new Hearing(cause, reason, openedOn, openedBy, concerned, askBy, others, stands ? call : null, minutes);
    }

    public Hearing with(Call other) {
        return new Hearing(cause, reason, openedOn, openedBy, concerned, askBy, replies, other, minutes);
    }

    public Hearing with(Minutes other) {
        return new Hearing(cause, reason, openedOn, openedBy, concerned, askBy, replies, call, other);
    }

    @Override
    public String toString() {
        return "Hearing[" + cause + "]";
    }
}
