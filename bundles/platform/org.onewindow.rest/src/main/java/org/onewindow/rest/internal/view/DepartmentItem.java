package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The newest word on a department. */
public record DepartmentItem(
        @JsonUnwrapped ReleaseView release,

        @Schema(description = "in what the department differs from what was decided about it")
        List<DriftView> drift) {}
