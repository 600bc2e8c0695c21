package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceImports.Running;

/** How far an import of licences is. */
public record LicenceImportView(
        String id,
        LicenceImports.State state,

        @Schema(description = "whether nothing is entered") boolean trial,

        @Schema(description = "the organ of lines that name none", nullable = true)
        String organ,

        @Schema(description = "SHA-256 of the file") String digest,

        @Schema(description = "how many lines the file has") int lines,

        @Schema(description = "how many were entered, or in a trial would have been")
        int entered,

        @Schema(description = "how many were refused") int refused,

        @Schema(description = "how much is done, 0 to 100") int percent,

        OffsetDateTime startedAt,
        String startedBy,
        @Schema(nullable = true) OffsetDateTime finishedAt) {
    public static LicenceImportView of(Running running, ZoneId zone) {
        var progress = running.progress();
        return new LicenceImportView(
                progress.id(),
                running.state(),
                progress.trial(),
                progress.organ(),
                progress.digest(),
                progress.lines(),
                progress.entered(),
                progress.refused(),
                progress.percent(),
                progress.startedAt().atZone(zone).toOffsetDateTime(),
                progress.by(),
                progress.finishedAt() == null
                        ? null
                        : progress.finishedAt().atZone(zone).toOffsetDateTime());
    }
}
