package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;
import org.onewindow.chains.ChainOffer;

/** A chain in a list. */
public record ChainItem(
        String code,
        Text name,
        String department,
        Text lead,

        @Schema(description = "one limit over all steps") Period limit,

        @Schema(description = "whether the departments of all steps are there")
        boolean available,

        List<String> matters) {
    public static ChainItem of(ChainOffer offer) {
        var chain = offer.chain();
        return new ChainItem(
                chain.code(),
                chain.name(),
                chain.department(),
                chain.lead().name(),
                chain.limit(),
                offer.canBeAppliedFor(),
                offer.steps().stream().map(ChainOffer.Step::matter).toList());
    }
}
