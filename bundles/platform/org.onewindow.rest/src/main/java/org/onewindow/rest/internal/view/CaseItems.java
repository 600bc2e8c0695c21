package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of cases, newest first. */
public record CaseItems(
        List<CaseItem> items,

        @Schema(description = "cursor of the next page; null on the last", nullable = true)
        String next) {}
