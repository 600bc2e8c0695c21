package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.onewindow.hall.Entrant;

/** All entrants, by id. */
public record EntrantList(
        List<Entrant> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next) {}
