package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.hearings.Hearing.Cause;

/** How the hearing of a case stands. */
public record HearingView(
        Cause cause,
        String reason,
        LocalDate openedOn,
        String openedBy,

        @Schema(description = "whether nothing can be decided because of it today")
        boolean open,

        @Schema(description = "last day to ask for it; null when it is held in any case", nullable = true)
        LocalDate askBy,

        @Schema(description = "who was told that they may ask for it, the applicant first")
        List<String> concerned,

        List<ReplyView> replies,

        @Schema(
                description = "last day on which it is to be held because it was asked for; null when it was not",
                nullable = true)
        LocalDate holdBy,

        @Schema(nullable = true) CallView call,
        @Schema(nullable = true) MinutesView minutes) {
    public static HearingView of(Hearing hearing, Clock clock) {
        var zone = clock.getZone();
        return new HearingView(
                hearing.cause(),
                hearing.reason(),
                hearing.openedOn(),
                hearing.openedBy(),
                hearing.isOpen(LocalDate.now(clock)),
                hearing.askBy(),
                hearing.concerned(),
                hearing.replies().stream().map(ReplyView::of).toList(),
                hearing.holdBy(),
                CallView.of(hearing.call(), zone),
                MinutesView.of(hearing.minutes(), zone));
    }

    /** What one of those concerned says. */
    public record ReplyView(boolean wanted, String by, LocalDate on) {
        static ReplyView of(Hearing.Reply reply) {
            return new ReplyView(reply.wanted(), reply.by(), reply.on());
        }

        @Override
        public String toString() {
            return "ReplyView[" + wanted + "]";
        }
    }

    /** When and where it is held, and who presides. */
    public record CallView(OffsetDateTime at, String place, String chair, String chairName, LocalDate calledOn) {
        static CallView of(Hearing.Call call, ZoneId zone) {
            return call == null
                    ? null
                    : new CallView(
                            local(call.at(), zone), call.place(), call.chair(), call.chairName(), call.calledOn());
        }
    }

    /** What was said. */
    public record MinutesView(String text, String by, OffsetDateTime at) {
        static MinutesView of(Hearing.Minutes minutes, ZoneId zone) {
            return minutes == null ? null : new MinutesView(minutes.text(), minutes.by(), local(minutes.at(), zone));
        }

        @Override
        public String toString() {
            return "MinutesView[]";
        }
    }

    private static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "HearingView[" + cause + "]";
    }
}
