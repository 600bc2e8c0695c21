package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.cases.Action;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;

/** How far a case is, for its applicant: how the staff came to it is none of it. */
public record ApplicantProgress(
        String number,
        State state,
        String matter,
        LocalDate receivedOn,
        LocalDate acceptBy,

        @Schema(
                description = "by when a request for corrections must be answered; null when there is none or no limit",
                nullable = true)
        LocalDate answerBy,

        @Schema(nullable = true) LocalDate acceptedOn,

        @Schema(description = "null until accepted", nullable = true)
        LocalDate dueOn,

        boolean dueProvisional,

        @Schema(description = "whether the limit stands still; dueOn is then as if it went on as planned")
        boolean standsStill,

        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) LocalDate closedOn,
        List<Action> allowed) {
    public static ApplicantProgress of(Progress progress) {
        return new ApplicantProgress(
                progress.number(),
                progress.state(),
                progress.matter(),
                progress.receivedOn(),
                progress.acceptBy(),
                progress.answerBy(),
                progress.acceptedOn(),
                progress.dueOn(),
                progress.dueProvisional(),
                progress.standsStill(),
                progress.decidedOn(),
                progress.closedOn(),
                progress.allowed());
    }
}
