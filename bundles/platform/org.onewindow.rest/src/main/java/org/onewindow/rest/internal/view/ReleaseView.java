package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.departments.Release;

/** A release of a department. */
public record ReleaseView(
        String department,
        String version,

        @Schema(description = "SHA-256 of the jar") String digest,

        @Schema(description = "address it came from, distribution, or framework")
        String origin,

        Release.State state,

        @Schema(description = "when it came to this state") OffsetDateTime since,

        @Schema(description = "who brought it there: an account, console, or centre")
        String by,

        @Schema(nullable = true) String reason) {
    public static ReleaseView of(Release release, ZoneId zone) {
        return new ReleaseView(
                release.department(),
                release.version(),
                release.digest(),
                release.origin(),
                release.state(),
                release.since().atZone(zone).toOffsetDateTime(),
                release.by(),
                release.reason());
    }
}
