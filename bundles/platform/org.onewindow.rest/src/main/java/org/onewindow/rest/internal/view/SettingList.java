package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Everything that was ever set over a matter. */
public record SettingList(
        List<SettingView> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next) {}
