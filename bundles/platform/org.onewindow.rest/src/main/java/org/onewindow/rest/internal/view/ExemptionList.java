package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Every exemption in force. */
public record ExemptionList(
        List<ExemptionView> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next) {}
