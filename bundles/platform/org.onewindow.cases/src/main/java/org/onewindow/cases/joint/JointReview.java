package org.onewindow.cases.joint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onewindow.cases.Annex;
import org.onewindow.catalogue.Matter.JointEvent;

/**
 * The joint review of a case (联审, 行政许可法 art. 26; source-inventory rows 25, 70, 90): which organs are asked beside the
 * one that decides, what each said, and where they met. Opened when the review starts; kept with the case. Immutable.
 *
 * @param organs in the order of the definition
 * @param answer how the decision answered those that objected; null when none did, or before it
 */
public record JointReview(List<Invitation> organs, List<Meeting> events, Answer answer) {
    /** With the case it belongs to. */
    public static final Annex<JointReview> ANNEX = new Annex<>("jointReview", JointReview.class);

    public JointReview {
        organs = List.copyOf(organs);
        events = List.copyOf(events);
    }

    /** Why it was granted although organs objected. */
    public record Answer(List<String> organs, String reason, String by, Instant at) {
        public Answer {
            organs = List.copyOf(organs);
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        /** Free text: never in a log. */
        @Override
        public String toString() {
            return "Answer[" + organs + "]";
        }
    }

    /** A review that begins: every organ is asked at once. */
    public static JointReview open(List<String> organs, LocalDate today) {
        var invited = organs.stream()
                .map(organ -> new Invitation(organ, today, null, null))
                .toList();
        return new JointReview(invited, List.of(), null);
    }

    public Optional<Invitation> invitation(String organ) {
        return organs.stream().filter(one -> one.organ().equals(organ)).findFirst();
    }

    public Optional<Meeting> event(int id) {
        return events.stream().filter(one -> one.id() == id).findFirst();
    }

    /** The organs whose opinion on the case the decision waits for. */
    public List<String> awaited() {
        return organs.stream()
                .filter(Invitation::awaited)
                .map(Invitation::organ)
                .toList();
    }

    /** The organs that said no, to the case or at an event. */
    public List<String> objecting() {
        var objecting = new LinkedHashSet<String>();
        organs.stream().filter(Invitation::objects).forEach(one -> objecting.add(one.organ()));
        events.stream()
                .filter(event -> !event.wasCancelled())
                .flatMap(event -> event.organs().stream())
                .filter(one -> one.opinion() != null && one.opinion().view() == Opinion.View.OBJECTS)
                .forEach(one -> objecting.add(one.organ()));
        return List.copyOf(objecting);
    }

    /**
     * The organs without whose word it cannot be granted: on the case, or on an event.
     *
     * @param silenceIsConsent whether one that stayed away from an event without a reason agrees by that
     */
    public List<String> missing(boolean silenceIsConsent) {
        var missing = new LinkedHashSet<>(awaited());
        events.forEach(event -> missing.addAll(event.missing(silenceIsConsent)));
        return List.copyOf(missing);
    }

    /** The events of which nothing has come yet, neither minutes nor a cancellation. */
    public List<Integer> openEvents() {
        return events.stream().filter(Meeting::remainsOpen).map(Meeting::id).toList();
    }

    /** What an organ says of the case; in the place of what it said before. */
    public JointReview with(String organ, Opinion opinion) {
        return each(one -> one.organ().equals(organ) ? one.with(opinion) : one);
    }

    /** What an organ says of an event; in the place of what it said before. */
    public JointReview with(int event, String organ, Opinion opinion) {
        return change(event, one -> one.with(called -> called.organ().equals(organ) ? called.with(opinion) : called));
    }

    /** The review when a limit has run out: those that said nothing have consented by that. */
    public JointReview silent(LocalDate last) {
        return each(one -> one.awaited() ? one.silent(last) : one);
    }

    /** The review with another event, to which some of its organs are called. */
    public JointReview calling(JointEvent kind, Instant at, String place, String by, List<String> called) {
        var more = new ArrayList<>(events);
        more.add(new Meeting(
                events.size() + 1,
                kind,
                at,
                place,
                by,
                called.stream().map(Attendance::called).toList(),
                null,
                null));
        return new JointReview(organs, more, answer);
    }

    /** An event with its minutes, at which some of the organs were present. */
    public JointReview minuted(int event, Meeting.Minutes minutes, Collection<String> present) {
        return change(event, one -> one.minuted(minutes)
                .with(called -> present.contains(called.organ()) ? called.present() : called));
    }

    /** An event from which an organ stayed away. */
    public JointReview absent(int event, String organ, String reason) {
        return change(event, one -> one.with(called -> called.organ().equals(organ) ? called.absent(reason) : called));
    }

    /** An event that does not take place. */
    public JointReview cancelled(int event, String reason) {
        return change(event, one -> one.cancelled(reason));
    }

    /** The review whose objections the decision has answered. */
    public JointReview answered(String reason, String by, Instant at) {
        return new JointReview(organs, events, new Answer(objecting(), reason, by, at));
    }

    private JointReview each(UnaryOperator<Invitation> change) {
        return new JointReview(organs.stream().map(change).toList(), events, answer);
    }

    private JointReview change(int id, UnaryOperator<Meeting> change) {
        return new JointReview(
                organs,
                events.stream()
                        .map(event -> event.id() == id ? change.apply(event) : event)
                        .toList(),
                answer);
    }
}
