package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The files of a case, in the order in which they came. */
public record UploadList(
        List<UploadView> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next,

        @Schema(description = "codes of materials that were handed in electronically and of which there is no file")
        List<String> missing) {}
