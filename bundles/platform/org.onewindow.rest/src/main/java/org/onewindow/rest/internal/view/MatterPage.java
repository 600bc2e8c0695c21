package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of matters, by code. */
public record MatterPage(
        List<MatterItem> items,

        @Schema(description = "cursor of the next page; null on the last", nullable = true)
        String next) {}
