package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All zones. */
public record ZoneList(
        List<ZoneView> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next) {}
