package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.onewindow.hall.Site;

/** All sites, the main hall first. */
public record SiteList(
        List<Site> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next) {}
