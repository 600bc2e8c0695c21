package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.State;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.catalogue.Definition;

/** A closed case whose closing is to be checked: no personal data. */
public record ClosureItem(
        String number,
        State state,
        String matter,
        Text matterName,
        String organ,
        @Schema(nullable = true) LocalDate decidedOn,
        LocalDate closedOn,

        @Schema(description = "the date that its paper must bear: of the decision, else of the last step")
        LocalDate systemDate,

        @Schema(description = "what was found; null when it was not checked", nullable = true)
        ClosureCheckView check) {
    /** @param definition the one it was filed under */
    static ClosureItem of(CaseFile file, Definition definition) {
        return new ClosureItem(
                file.number(),
                file.state(),
                file.origin().matter(),
                definition.matter().name(),
                file.carrier().organ(),
                file.dates().decidedOn(),
                file.dates().closedOn(),
                ClosureCheck.systemDate(file),
                ClosureCheck.of(file).map(ClosureCheckView::of).orElse(null));
    }
}
