package org.onewindow.cases.joint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onewindow.catalogue.Matter.JointEvent;

/**
 * A joint event (联合会商, 踏勘, 审图, 验收; source-inventory row 26): one event, several organs, one opinion of each.
 *
 * @param id 1 for the first of its case
 * @param at when it takes place
 * @param minutes null before they are recorded
 * @param cancelled why it does not take place; null when it does
 */
public record Meeting(
        int id,
        JointEvent kind,
        Instant at,
        String place,
        String calledBy,
        List<Attendance> organs,
        Minutes minutes,
        String cancelled) {
    public Meeting {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(calledBy, "calledBy");
        organs = List.copyOf(organs);
    }

    /** What was said (会议纪要). */
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

    public Optional<Attendance> attendance(String organ) {
        return organs.stream().filter(one -> one.organ().equals(organ)).findFirst();
    }

    public boolean wasCancelled() {
        return cancelled != null;
    }

    /** Whether nothing has come of it yet, neither minutes nor a cancellation. */
    public boolean remainsOpen() {
        return minutes == null && !wasCancelled();
    }

    /**
     * The organs that still owe their opinion on it.
     *
     * @param absenceIsConsent whether one that stayed away without a reason agrees by that
     */
    public List<String> missing(boolean absenceIsConsent) {
        return wasCancelled()
                ? List.of()
                : organs.stream()
                        .filter(one -> one.opinion() == null && !(absenceIsConsent && one.stayedAwayWithoutReason()))
                        .map(Attendance::organ)
                        .toList();
    }

    Meeting with(UnaryOperator<Attendance> change) {
        return new Meeting(
                id, kind, at, place, calledBy, organs.stream().map(change).toList(), minutes, cancelled);
    }

    Meeting minuted(Minutes recorded) {
        return new Meeting(id, kind, at, place, calledBy, organs, recorded, cancelled);
    }

    Meeting cancelled(String why) {
        return new Meeting(id, kind, at, place, calledBy, organs, minutes, why);
    }
}
