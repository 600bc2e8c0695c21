package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.cases.papers.NoticeHandover;

/** One page of which notices were handed over, the newest first. */
public record NoticeHandoverPage(
        List<NoticeHandoverView> items,
        @Schema(nullable = true) String next) {

    /** That a notice was handed over. */
    public record NoticeHandoverView(
            String id,
            OffsetDateTime at,
            String by,
            String department,
            String matter,

            @Schema(description = "as it stands on the sheet; it tells the version of the definition")
            String number,

            String definition,
            @Schema(nullable = true) String window) {
        public static NoticeHandoverView of(NoticeHandover handover, ZoneId zone) {
            return new NoticeHandoverView(
                    handover.id(),
                    handover.at().atZone(zone).toOffsetDateTime(),
                    handover.by(),
                    handover.department(),
                    handover.matter(),
                    handover.number(),
                    handover.definition(),
                    handover.window());
        }
    }
}
