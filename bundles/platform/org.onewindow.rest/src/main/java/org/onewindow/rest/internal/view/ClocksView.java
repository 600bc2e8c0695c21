package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;
import org.onewindow.cases.ClockReport;
import org.onewindow.cases.ClockReport.Condition;
import org.onewindow.cases.Light;
import org.onewindow.cases.Movement;

/** What the clocks of a case show today, and what moved its due date. */
public record ClocksView(
        LocalDate on,

        @Schema(description = "the earlier of both; while they stand still, as if they were resumed as planned")
        LocalDate dueOn,

        boolean dueProvisional,

        @Schema(description = "null when the clocks do not run", nullable = true)
        Light light,

        ClockView statutory,
        ClockView promised,
        List<MovementView> movements) {
    public static ClocksView of(ClockReport report) {
        return new ClocksView(
                report.on(),
                report.dueOn(),
                report.dueProvisional(),
                report.light(),
                ClockView.of(report.statutory()),
                ClockView.of(report.promised()),
                report.movements().stream().map(MovementView::of).toList());
    }

    /** One clock. */
    public record ClockView(
            Period budget,

            @Schema(description = "in working days where the budget is of working days, else in calendar days")
            int budgetDays,

            int consumed,
            int remaining,
            Condition condition,

            @Schema(description = "null while it stands still with days left", nullable = true)
            LocalDate dueOn,

            boolean overdue) {
        static ClockView of(ClockReport.Face face) {
            return new ClockView(
                    face.budget(),
                    face.budgetDays(),
                    face.consumed(),
                    face.remaining(),
                    face.condition(),
                    face.dueOn(),
                    face.overdue());
        }
    }

    /** A line of the ledger. */
    public record MovementView(
            @Schema(description = "sequence of the journal's entry that tells it")
            int sequence,

            LocalDate day,
            Movement.Cause cause,
            @Schema(nullable = true) String ground,

            @Schema(description = "number of the written notice, or source of the calendar", nullable = true)
            String notice,

            @Schema(description = "planned length of a suspension, or by how much it was extended", nullable = true)
            Period length,

            String by,
            LocalDate dueOn,
            Text words) {
        static MovementView of(ClockReport.Told told) {
            var movement = told.movement();
            return new MovementView(
                    movement.sequence(),
                    movement.day(),
                    movement.cause(),
                    movement.ground(),
                    movement.notice(),
                    movement.length(),
                    movement.by(),
                    movement.dueOn(),
                    told.words());
        }
    }
}
