package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.api.text.Text;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.PaperKind;
import org.onewindow.chains.ChainPaper;

/** A paper in a list. */
public record PaperItem(
        @Schema(description = "under which it is printed, such as 2-ACCEPTANCE, or BILL-1 of a chain")
        String id,

        PaperKind kind,
        Text title,
        @Schema(description = "文号") String number,
        LocalDate day) {
    public static PaperItem of(Paper paper, Text title) {
        return new PaperItem(paper.id(), paper.kind(), title, paper.number(), paper.day());
    }

    public static PaperItem of(ChainPaper paper, Text title) {
        return new PaperItem(paper.id(), paper.kind(), title, paper.number(), paper.day());
    }
}
