package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of licences, those entered last first. */
public record LicenceItems(
        List<LicenceItem> items, @Schema(nullable = true) String next) {}
