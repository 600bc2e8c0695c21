package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Certificates of departments, by department and time of adding. */
public record CertificateList(
        List<CertificateView> items,

        @Schema(description = "always null: all are shown", nullable = true)
        String next) {}
