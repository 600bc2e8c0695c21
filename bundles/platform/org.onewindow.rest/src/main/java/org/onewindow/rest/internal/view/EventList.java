package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What was done to a department, the newest first. */
public record EventList(
        List<EventView> items,

        @Schema(description = "always null: at most 200 are shown", nullable = true)
        String next) {}
