package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Light;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepState;

/** An application for a chain in a list: enough to find it, no document numbers. */
public record ChainCaseItem(
        String number,
        String chain,
        Text name,
        ChainState state,
        String applicantName,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueProvisional,

        @Schema(description = "null when it is closed", nullable = true)
        Light light,

        int steps,
        int done,
        @Schema(nullable = true) LocalDate closedOn) {
    public static ChainCaseItem of(ChainReport report) {
        var file = report.file();
        return new ChainCaseItem(
                file.number(),
                file.origin().chain(),
                report.chain().name(),
                file.state(),
                file.content().applicant().name(),
                file.origin().receivedOn(),
                report.due().date(),
                report.due().provisional(),
                report.light(),
                file.steps().size(),
                (int) file.steps().stream()
                        .filter(step -> step.state() == StepState.DONE)
                        .count(),
                file.closedOn());
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "ChainCaseItem[" + number + "]";
    }
}
