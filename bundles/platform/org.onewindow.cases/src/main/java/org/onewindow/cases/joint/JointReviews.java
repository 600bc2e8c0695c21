package org.onewindow.cases.joint;

import java.time.OffsetDateTime;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.catalogue.Matter.JointEvent;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Joint reviews of cases. Every change needs the version the person has seen and an Idempotency-Key as with {@link
 * org.onewindow.cases.CaseDesk#act}, is journalled, and changes everything or nothing. They may be made while a case is
 * under review, also while its clocks stand still. Thread-safe.
 *
 * <p>All throw {@link org.onewindow.api.problem.ProblemException}: NOT_FOUND {@code case-unknown}; DENIED; STALE {@code
 * case-changed}; CONFLICT {@code not-in-this-state}, {@code not-under-joint-review}; INVALID {@code joint-faulty} with
 * every fault; and where an event is named, NOT_FOUND {@code event-unknown}, CONFLICT {@code event-closed} when it was
 * cancelled or its minutes are recorded, CONFLICT {@code event-not-held} before its time.
 */
@ProviderType
public interface JointReviews {
    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code not-under-joint-review} */
    JointReport read(String number, Person by);

    /**
     * An invited organ's opinion. REVIEW or DECIDE for that organ is needed. It may be given anew until the decision; the
     * journal keeps what it was before.
     *
     * @throws org.onewindow.api.problem.ProblemException also CONFLICT {@code organ-not-invited}
     */
    Answer<Progress> giveOpinion(String number, OpinionOrder order, long version, String idempotencyKey, Person by);

    /** Calls organs to a joint event. REVIEW for the organ that decides is needed, as for all that follows. */
    Answer<Progress> callEvent(String number, EventOrder order, long version, String idempotencyKey, Person by);

    /** Records what was said, and who was there; every organ that was called was either, or was marked absent. */
    Answer<Progress> recordMinutes(
            String number, int event, MinutesOrder order, long version, String idempotencyKey, Person by);

    /** Says that an organ stayed away. */
    Answer<Progress> markAbsent(
            String number, int event, AbsenceOrder order, long version, String idempotencyKey, Person by);

    /** Says that an event does not take place. */
    Answer<Progress> cancelEvent(
            String number, int event, CancelOrder order, long version, String idempotencyKey, Person by);

    /**
     * @param organ the invited organ that speaks
     * @param event the event it speaks of; null for the case as a whole
     * @param text needed with AGREES_WITH_CONDITIONS and OBJECTS
     */
    record OpinionOrder(String organ, Integer event, Opinion.View view, String text) {}

    /**
     * @param at not in the past
     * @param organs who is called; null for all that are invited
     */
    record EventOrder(JointEvent kind, OffsetDateTime at, String place, List<String> organs) {}

    /** @param present the organs that were there */
    record MinutesOrder(String text, List<String> present) {
        public MinutesOrder {
            present = present == null ? List.of() : List.copyOf(present);
        }
    }

    /** @param reason null when the organ gave none */
    record AbsenceOrder(String organ, String reason) {}

    record CancelOrder(String reason) {}
}
