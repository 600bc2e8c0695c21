package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.cases.closures.ClosureCheck;

/** What a check of a case's closing found. */
public record ClosureCheckView(
        @Schema(description = "the date on the paper") LocalDate documentDate,

        @Schema(description = "the date of the system: of the decision, else of the last step")
        LocalDate systemDate,

        boolean agrees,
        @Schema(nullable = true) String note,
        LocalDate on,
        String by) {
    static ClosureCheckView of(ClosureCheck check) {
        return new ClosureCheckView(
                check.documentDate(), check.systemDate(), check.agrees(), check.note(), check.on(), check.by());
    }
}
