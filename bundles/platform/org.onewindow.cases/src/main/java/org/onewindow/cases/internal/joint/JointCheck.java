package org.onewindow.cases.internal.joint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.joint.Attendance;
import org.onewindow.cases.joint.Attendance.Presence;
import org.onewindow.cases.joint.Invitation;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.JointReviews.AbsenceOrder;
import org.onewindow.cases.joint.JointReviews.EventOrder;
import org.onewindow.cases.joint.JointReviews.MinutesOrder;
import org.onewindow.cases.joint.JointReviews.OpinionOrder;
import org.onewindow.cases.joint.Meeting;

/** Whether what is asked for in a joint review can be done. */
final class JointCheck {
    /** So many events of one case are beyond any practice; the case is kept as one row. */
    private static final int MOST_EVENTS = 50;

    private JointCheck() {}

    static void opinion(OpinionOrder order) {
        var faults = new ArrayList<>(PlainText.faults("/text", order.text()));
        if (order.view().needsText() && isBlank(order.text())) {
            faults.add(Texts.fault("/text", "opinion-text-missing"));
        }
        require(faults);
    }

    /** The organs that are called. */
    static List<String> called(EventOrder order, JointReview review, Situation situation) {
        var faults = new ArrayList<>(PlainText.faults("/place", order.place()));
        if (!situation.matter().joint().events().contains(order.kind())) {
            faults.add(Texts.fault(
                    "/kind", "event-not-provided", situation.matter().name()));
        }
        if (order.at().toInstant().isBefore(situation.moment().at())) {
            faults.add(Texts.fault("/at", "event-in-the-past"));
        }
        if (isBlank(order.place())) {
            faults.add(Texts.fault("/place", "place-missing"));
        }
        if (review.events().size() >= MOST_EVENTS) {
            faults.add(Texts.fault("", "too-many-events", MOST_EVENTS));
        }
        var called = order.organs() == null
                ? review.organs().stream().map(Invitation::organ).toList()
                : order.organs();
        if (called.isEmpty()) {
            faults.add(Texts.fault("/organs", "organs-missing"));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < called.size(); i++) {
            if (review.invitation(called.get(i)).isEmpty()) {
                faults.add(Texts.fault("/organs/" + i, "organ-not-invited", called.get(i)));
            } else if (!seen.add(called.get(i))) {
                faults.add(Texts.fault("/organs/" + i, "organ-twice", called.get(i)));
            }
        }
        require(faults);
        return called;
    }

    static void minutes(MinutesOrder order, Meeting event, OrganNames names) {
        var faults = new ArrayList<>(PlainText.faults("/text", order.text()));
        if (isBlank(order.text())) {
            faults.add(Texts.fault("/text", "minutes-missing"));
        }
        for (int i = 0; i < order.present().size(); i++) {
            if (event.attendance(order.present().get(i)).isEmpty()) {
                faults.add(Texts.fault(
                        "/present/" + i, "organ-not-called", order.present().get(i)));
            }
        }
        var untold = event.organs().stream()
                .filter(one ->
                        one.presence() != Presence.ABSENT && !order.present().contains(one.organ()))
                .map(Attendance::organ)
                .toList();
        if (!untold.isEmpty()) {
            faults.add(Texts.fault("/present", "presence-untold", names.line(untold)));
        }
        require(faults);
    }

    static void absence(AbsenceOrder order, Meeting event) {
        var faults = new ArrayList<>(PlainText.faults("/reason", order.reason()));
        if (order.reason() != null && order.reason().isBlank()) {
            faults.add(Texts.fault("/reason", "reason-missing"));
        }
        if (event.attendance(order.organ()).isEmpty()) {
            faults.add(Texts.fault("/organ", "organ-not-called", order.organ()));
        }
        require(faults);
    }

    static void reason(String reason) {
        var faults = new ArrayList<>(PlainText.faults("/reason", reason));
        if (isBlank(reason)) {
            faults.add(Texts.fault("/reason", "reason-missing"));
        }
        require(faults);
    }

    /** An event whose time has come and that was not cancelled. */
    static Meeting held(JointReview review, int id, Instant now) {
        var event = find(review, id);
        if (event.wasCancelled()) {
            throw Texts.problem(Kind.CONFLICT, "event-closed", id);
        }
        if (now.isBefore(event.at())) {
            throw Texts.problem(Kind.CONFLICT, "event-not-held", id);
        }
        return event;
    }

    /** An event that was neither cancelled nor minuted. */
    static void open(JointReview review, int id) {
        if (!find(review, id).remainsOpen()) {
            throw Texts.problem(Kind.CONFLICT, "event-closed", id);
        }
    }

    private static Meeting find(JointReview review, int id) {
        return review.event(id).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "event-unknown", id));
    }

    private static void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Texts.invalid("joint-faulty", faults);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
