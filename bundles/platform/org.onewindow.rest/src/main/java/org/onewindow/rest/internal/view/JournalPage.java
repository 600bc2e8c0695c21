package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of a journal, oldest first. */
public record JournalPage(
        List<JournalItem> items,

        @Schema(description = "value for after on the next page; null when there may be none", nullable = true)
        String next) {}
