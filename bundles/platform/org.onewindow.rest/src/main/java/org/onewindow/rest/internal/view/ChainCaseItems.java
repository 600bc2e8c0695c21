package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One page of applications for chains. */
public record ChainCaseItems(
        List<ChainCaseItem> items, @Schema(nullable = true) String next) {}
