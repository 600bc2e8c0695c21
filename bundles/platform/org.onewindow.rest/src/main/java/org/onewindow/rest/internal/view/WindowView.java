package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.hall.Window;

/** A window of the hall. */
public record WindowView(
        String number,

        @Schema(description = "A to G") String zone,

        int floor,
        WindowKind kind,

        @Schema(description = "id of the bundle that declares it; null when the centre added it", nullable = true)
        String department,

        boolean open,

        @Schema(description = "why it is closed", nullable = true)
        String closed,

        @Schema(nullable = true) OffsetDateTime closedSince) {
    public static WindowView of(Window window, ZoneId zone) {
        var closed = window.closed();
        return new WindowView(
                window.number(),
                window.zone(),
                window.floor(),
                window.kind(),
                window.department(),
                window.open(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.at().atZone(zone).toOffsetDateTime());
    }
}
