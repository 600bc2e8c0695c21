package org.onewindow.cases;

import java.util.List;
import java.util.Objects;
import org.onewindow.cases.joint.JointReview;

/**
 * An organ that a case concerns beside the one that decides it: its staff may see the case, and find it in their lists.
 *
 * @param awaited whether the case waits for its opinion
 */
public record Concerned(String organ, boolean awaited) {
    public Concerned {
        Objects.requireNonNull(organ, "organ");
    }

    /** The organs that are invited to a case's joint review. */
    public static List<Concerned> by(CaseFile file) {
        boolean underReview = file.state() == State.IN_REVIEW || file.state() == State.SPECIAL_PROCEDURE;
        return file.annex(JointReview.ANNEX).stream()
                .flatMap(review -> review.organs().stream())
                .map(one -> new Concerned(one.organ(), underReview && one.awaited()))
                .toList();
    }
}
