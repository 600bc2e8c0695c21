package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.cases.joint.Attendance;
import org.onewindow.cases.joint.JointReport;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.Meeting;
import org.onewindow.cases.joint.Opinion;
import org.onewindow.catalogue.Matter.JointEvent;

/** How the joint review of a case stands. */
public record JointView(
        @Schema(
                description = "last day for opinions; null when none is awaited or the clocks stand still",
                nullable = true)
        LocalDate opinionsDueOn,

        @Schema(description = "whether an organ that says nothing until then consents by that")
        boolean silenceIsConsent,

        @Schema(description = "ids of the organs without whose word the case can't be granted")
        List<String> missing,

        @Schema(description = "ids of the organs that object")
        List<String> objecting,

        List<OrganView> organs,
        List<EventView> events,

        @Schema(description = "how the decision answered those that objected; null when it had not to", nullable = true)
        AnswerView answer) {
    public static JointView of(JointReport report, ZoneId zone) {
        var review = report.review();
        return new JointView(
                report.opinionsDueOn(),
                report.silenceIsConsent(),
                report.missing(),
                review.objecting(),
                review.organs().stream()
                        .map(one -> new OrganView(
                                one.organ(),
                                report.names().get(one.organ()),
                                one.invitedOn(),
                                OpinionView.of(one.opinion(), zone),
                                one.silentOn(),
                                report.late().get(one.organ())))
                        .toList(),
                review.events().stream()
                        .map(event -> EventView.of(event, report, zone))
                        .toList(),
                AnswerView.of(review.answer(), zone));
    }

    /** An organ that is asked for its opinion. */
    public record OrganView(
            String organ,
            Text organName,
            LocalDate invitedOn,
            @Schema(nullable = true) OpinionView opinion,

            @Schema(
                    description = "last day of the limit within which it said nothing, where that counts as consent",
                    nullable = true)
            LocalDate silentOn,

            @Schema(description = "by when it owes its opinion all the same", nullable = true)
            LocalDate owedBy) {}

    /** What an organ said. */
    public record OpinionView(
            Opinion.View view, @Schema(nullable = true) String text, String by, OffsetDateTime at) {
        static OpinionView of(Opinion opinion, ZoneId zone) {
            return opinion == null
                    ? null
                    : new OpinionView(opinion.view(), opinion.text(), opinion.by(), local(opinion.at(), zone));
        }
    }

    /** A joint event. */
    public record EventView(
            int id,
            JointEvent kind,
            OffsetDateTime at,
            String place,
            String calledBy,
            List<AttendanceView> organs,
            @Schema(nullable = true) MinutesView minutes,

            @Schema(description = "why it does not take place; null when it does", nullable = true)
            String cancelled) {
        static EventView of(Meeting event, JointReport report, ZoneId zone) {
            var minutes = event.minutes();
            return new EventView(
                    event.id(),
                    event.kind(),
                    local(event.at(), zone),
                    event.place(),
                    event.calledBy(),
                    event.organs().stream()
                            .map(one -> new AttendanceView(
                                    one.organ(),
                                    report.names().get(one.organ()),
                                    one.presence(),
                                    one.reason(),
                                    OpinionView.of(one.opinion(), zone)))
                            .toList(),
                    minutes == null ? null : new MinutesView(minutes.text(), minutes.by(), local(minutes.at(), zone)),
                    event.cancelled());
        }
    }

    /** An organ that was called to an event. */
    public record AttendanceView(
            String organ,
            Text organName,
            Attendance.Presence presence,

            @Schema(description = "of its absence", nullable = true)
            String reason,

            @Schema(nullable = true) OpinionView opinion) {}

    /** What was said at an event. */
    public record MinutesView(String text, String by, OffsetDateTime at) {}

    /** How objections were answered. */
    public record AnswerView(List<String> organs, String reason, String by, OffsetDateTime at) {
        static AnswerView of(JointReview.Answer answer, ZoneId zone) {
            return answer == null
                    ? null
                    : new AnswerView(answer.organs(), answer.reason(), answer.by(), local(answer.at(), zone));
        }
    }

    private static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }

    /** Free text: never in a log. */
    @Override
    public String toString() {
        return "JointView[]";
    }
}
