package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.onewindow.cases.closures.ClosureSample;
import org.onewindow.catalogue.Definition;

/** Some of the cases that were closed in a period. */
public record ClosureSampleView(
        @Schema(description = "with which the same are drawn again")
        int seed,

        @Schema(description = "how many were closed in the period")
        long closed,

        List<ClosureItem> items,

        @Schema(description = "always null: a sample is whole", nullable = true)
        String next) {
    /** @param frozen the definition by its hash */
    public static ClosureSampleView of(ClosureSample sample, Function<String, Definition> frozen) {
        var items = sample.cases().stream()
                .map(file -> ClosureItem.of(file, frozen.apply(file.origin().definition())))
                .toList();
        return new ClosureSampleView(sample.seed(), sample.closed(), items, null);
    }
}
