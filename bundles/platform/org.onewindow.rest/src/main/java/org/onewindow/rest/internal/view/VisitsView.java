package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.materials.Visits;
import org.onewindow.cases.materials.Visits.Visit;
import org.onewindow.catalogue.Matter;

/** How often an applicant had to come (row 29). */
public record VisitsView(
        int count,

        @Schema(description = "how many the definition says")
        int planned,

        @Schema(description = "whether they are more than one and more than the definition says")
        boolean tooMany,

        List<VisitView> items) {
    public static VisitsView of(CaseFile file, Matter matter) {
        var visits = Visits.of(file);
        return new VisitsView(
                visits.size(),
                matter.visits(),
                visits.size() > Visits.inOrder(matter),
                visits.stream().map(VisitView::of).toList());
    }

    /** A visit. */
    public record VisitView(
            LocalDate on,
            Visits.Purpose purpose,

            @Schema(description = "who entered it; null for the filing", nullable = true)
            String by,

            @Schema(description = "why it was one too many", nullable = true)
            String reason) {
        static VisitView of(Visit visit) {
            return new VisitView(visit.on(), visit.purpose(), visit.by(), visit.reason());
        }
    }
}
