package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release;

/** Something that was done to a department. */
public record EventView(
        long sequence,
        OffsetDateTime at,
        String version,
        String digest,

        @Schema(description = "the state that the release reached")
        Release.State what,

        String by,
        @Schema(nullable = true) String reason) {
    public static EventView of(Event event, ZoneId zone) {
        return new EventView(
                event.sequence(),
                event.at().atZone(zone).toOffsetDateTime(),
                event.version(),
                event.digest(),
                event.what(),
                event.by(),
                event.reason());
    }
}
