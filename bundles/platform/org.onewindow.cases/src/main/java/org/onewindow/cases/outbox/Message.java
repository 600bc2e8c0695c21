package org.onewindow.cases.outbox;

import java.util.Objects;

/**
 * What a case, a chain's application or a licence of the library tells somebody. It may arrive more than once, each time
 * under the same key.
 *
 * @param subject the number of the case or of the chain, or the id of the licence
 * @param sequence the length of the journal, or the licence's version, when it was written; with the kind it says which
 *     is the earlier one
 * @param facts canonical JSON without personal data
 * @param sealed canonical JSON with personal data, only what the message needs; null when there is none, or when it was
 *     deleted because the message was sent
 */
public record Message(String subject, int sequence, Kind kind, Recipient recipient, String facts, String sealed) {
    private static final int KINDS_AT_MOST = 100;

    public Message {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * The same on every try: subject, sequence and kind, and the organ when several get one, in characters that need no
     * escape in an address.
     */
    public String key() {
        var key = subject + "-" + sequence + "-" + kind;
        return kind.toSeveral ? key + "-" + recipient.organ() : key;
    }

    /** The number of the case that tells it; null when something else does. */
    public String caseNumber() {
        return kind.isOfLicence() || kind.isOfChain() ? null : subject;
    }

    /** The number of the chain's application that tells it; null when something else does. */
    public String chain() {
        return kind.isOfChain() ? subject : null;
    }

    /** The id of the licence that tells it; null when something else does. */
    public String licence() {
        return kind.isOfLicence() ? subject : null;
    }

    /** The place among the messages of the subject: a smaller one is sent before. */
    public long place() {
        return (long) sequence * KINDS_AT_MOST + kind.ordinal();
    }

    @Override
    public String toString() {
        return "Message[" + key() + " to " + recipient + "]";
    }

    /** What it is about; two that were written at the same length of the journal are sent in this order. */
    public enum Kind {
        RECEIPT,
        CORRECTION_NEEDED,
        ACCEPTED,
        NOT_ACCEPTED,
        DECIDED,
        ISSUED,
        WITHDRAWN,
        /** One working day before the result is due. */
        REMINDER,
        /** The result is overdue. */
        ESCALATION,
        /** The clocks stand still for longer than was planned. */
        SUSPENSION_OVERRUN,
        /** A material that was promised by a date has not come. */
        DEFERRAL_OVERDUE,
        RETURNED,
        /** A return is to be reviewed. */
        RETURN_CONTESTED,
        RETURN_RULED,
        LAPSED,
        /** The applicant has not answered a request for corrections in time. */
        CORRECTION_OVERDUE,
        /** A hearing was ordered, or may be asked for. */
        HEARING_OPENED,
        /** When and where the hearing is held. */
        HEARING_CALLED,
        /** The hearing to which everybody was called is not held: nobody wants it any more. */
        HEARING_CALLED_OFF,
        /** An organ is asked for its opinion in a joint review. */
        JOINT_INVITATION(true),
        /** An organ is called to a joint event. */
        EVENT_CALLED(true),
        /** A joint event does not take place. */
        EVENT_CANCELLED(true),
        /** One working day before an organ's opinion is due. */
        OPINION_REMINDER(true),
        /** An organ has said nothing in time. */
        OPINION_OVERDUE(true),
        /** A decision was made in spite of an organ's objection, and says why. */
        OBJECTION_ANSWERED(true),
        /** What is to pay, when the bill was drafted or has changed. */
        BILL,
        /** The bill was paid. */
        PAID,
        /** A part of what was paid is paid back. */
        REFUNDED,
        /** The result is on its way to the applicant. */
        DISPATCHED,
        /** The result has to be served by the next working day. */
        DELIVERY_DUE,
        /** The result was not served in time. */
        UNDELIVERED,
        /** A licence ends soon. */
        LICENCE_ENDS_SOON,
        /** A licence has ended. */
        LICENCE_HAS_ENDED,
        /** A chain's application was taken. */
        CHAIN_RECEIPT,
        /** A chain can only go on when a clerk has looked at it. */
        CHAIN_ATTENTION,
        /** A chain is closed: every step has its result, or nothing more can come of it. */
        CHAIN_CLOSED,
        /** One working day before the limit of a chain ends. */
        CHAIN_REMINDER,
        /** The limit of a chain has passed. */
        CHAIN_OVERDUE;

        private final boolean toSeveral;

        Kind() {
            this(false);
        }

        Kind(boolean toSeveral) {
            this.toSeveral = toSeveral;
        }

        boolean isOfChain() {
            return name().startsWith("CHAIN_");
        }

        boolean isOfLicence() {
            return this == LICENCE_ENDS_SOON || this == LICENCE_HAS_ENDED;
        }
    }
}
