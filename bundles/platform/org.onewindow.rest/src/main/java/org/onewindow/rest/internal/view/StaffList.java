package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of accounts, by name. */
public record StaffList(
        List<StaffView> items,

        @Schema(description = "cursor of the next page; null on the last", nullable = true)
        String next) {}
