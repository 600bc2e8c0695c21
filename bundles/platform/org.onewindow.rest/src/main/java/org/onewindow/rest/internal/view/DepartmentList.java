package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The newest word on every department, by id. */
public record DepartmentList(
        List<DepartmentItem> items,

        @Schema(description = "always null: the list is complete", nullable = true)
        String next) {}
