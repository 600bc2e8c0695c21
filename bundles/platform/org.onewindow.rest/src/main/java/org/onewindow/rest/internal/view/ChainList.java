package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The chains that can be applied for; the list is whole. */
public record ChainList(
        List<ChainItem> items, @Schema(nullable = true) String next) {}
