package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of imports, those begun last first. */
public record LicenceImportPage(
        List<LicenceImportView> items,
        @Schema(nullable = true) String next) {}
