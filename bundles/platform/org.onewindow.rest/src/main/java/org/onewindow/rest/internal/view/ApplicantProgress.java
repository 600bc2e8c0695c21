package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.cases.Action;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Balance;

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

        @Schema(
                description = "what is to be paid before the result is handed out, in CNY; null when nothing",
                nullable = true)
        BigDecimal toPay,

        @Schema(description = "how many papers are here that the applicant is to get back")
        int papersToReturn,

        List<Action> allowed) {
    public static ApplicantProgress of(Progress progress, Balance balance) {
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
                balance.toPayOrNull(),
                progress.papersToReturn(),
                progress.allowed());
    }
}
