package org.onewindow.cases.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.onewindow.access.Role;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.internal.joint.JointProceedings;
import org.onewindow.cases.joint.Attendance;
import org.onewindow.cases.joint.Invitation;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.Meeting;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Message.Kind;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.catalogue.json.CanonicalJson;

/** What the organs of a joint review are told, each by a message of its own. */
final class JointNotices {
    /** The action of the entry that tells whose silence counts as consent. */
    static final String SILENT = "OPINION_SILENT";

    private JointNotices() {}

    /** What is told about the newest entry of the journal. */
    static List<Message> of(CaseFile file, JournalEntry entry) {
        return file.annex(JointReview.ANNEX)
                .map(review -> of(file, review, entry))
                .orElse(List.of());
    }

    private static List<Message> of(CaseFile file, JointReview review, JournalEntry entry) {
        var action = entry.action();
        if (action.equals(Action.START_REVIEW.name())) {
            return told(file, Kind.JOINT_INVITATION, Role.REVIEW, invited(review));
        }
        if (action.equals(JointProceedings.CALL_EVENT.name())) {
            return told(file, Kind.EVENT_CALLED, Role.REVIEW, called(review, entry));
        }
        if (action.equals(JointProceedings.CANCEL_EVENT.name())) {
            return told(file, Kind.EVENT_CANCELLED, Role.REVIEW, called(review, entry));
        }
        if (action.equals(SILENT)) {
            return told(file, Kind.OPINION_OVERDUE, Role.HEAD, organs(entry));
        }
        if (action.equals(Action.GRANT.name()) && review.answer() != null) {
            return told(
                    file, Kind.OBJECTION_ANSWERED, Role.REVIEW, review.answer().organs());
        }
        return List.of();
    }

    /** The same to those of each organ who hold a role. */
    static List<Message> told(CaseFile file, Kind kind, Role role, List<String> organs) {
        return organs.stream()
                .map(organ -> Notices.toStaff(file, kind, Recipient.role(role.name(), organ)))
                .toList();
    }

    private static List<String> invited(JointReview review) {
        return review.organs().stream().map(Invitation::organ).toList();
    }

    private static List<String> called(JointReview review, JournalEntry entry) {
        return review.event(facts(entry).path("event").asInt()).stream()
                .map(Meeting::organs)
                .flatMap(List::stream)
                .map(Attendance::organ)
                .toList();
    }

    private static List<String> organs(JournalEntry entry) {
        return StreamSupport.stream(facts(entry).path("organs").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode facts(JournalEntry entry) {
        try {
            return CanonicalJson.mapper().readTree(entry.facts());
        } catch (JsonProcessingException ourOwnWriting) {
            throw new IllegalStateException(ourOwnWriting);
        }
    }
}
