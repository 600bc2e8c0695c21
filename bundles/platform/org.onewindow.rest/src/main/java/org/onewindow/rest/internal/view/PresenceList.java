package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.hall.Presence;

/** How a matter is present at every site. */
public record PresenceList(
        List<Item> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next) {
    public static PresenceList of(List<Presence> presences, ZoneId zone) {
        return new PresenceList(
                presences.stream()
                        .map(presence -> new Item(
                                presence.site().code(),
                                presence.site().name(),
                                presence.kind(),
                                presence.exemption() == null ? null : ExemptionView.of(presence.exemption(), zone)))
                        .toList(),
                null);
    }

    /** One site. */
    public record Item(
            String site,
            Text siteName,
            Presence.Kind presence,
            @Schema(nullable = true) ExemptionView exemption) {}
}
