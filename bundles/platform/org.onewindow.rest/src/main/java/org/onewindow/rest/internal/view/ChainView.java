package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter.Basis;
import org.onewindow.catalogue.Organ;
import org.onewindow.chains.ChainOffer;

/** A chain (一件事) with its steps, one checklist and one form. */
public record ChainView(
        String code,
        Text name,
        String definition,
        String department,
        Text departmentName,
        Organ lead,

        @Schema(description = "one limit over all steps, from the day of receipt")
        Period limit,

        @Schema(description = "whether an organ that says nothing in a joint review of a step consents (超时默许)")
        boolean silenceIsConsent,

        List<Basis> basis,

        @Schema(description = "whether the departments of all steps are there")
        boolean available,

        List<StepView> steps,
        List<MaterialView> materials,

        @Schema(
                implementation = Object.class,
                description = "JSON Schema 2020-12 of the merged form: shared, and steps by their ids")
        JsonNode schema,

        @Schema(description = "where the facts come from; to be shown beside them")
        Text source) {
    public static ChainView of(ChainOffer offer) {
        var chain = offer.chain();
        return new ChainView(
                chain.code(),
                chain.name(),
                chain.hash(),
                chain.department(),
                chain.departmentName(),
                chain.lead(),
                chain.limit(),
                chain.silenceIsConsent(),
                chain.basis(),
                offer.canBeAppliedFor(),
                offer.steps().stream().map(StepView::of).toList(),
                offer.materials().stream().map(MaterialView::of).toList(),
                offer.schema(),
                chain.source());
    }

    /** A step. */
    public record StepView(
            String id,
            String matter,
            @Schema(nullable = true) Text name,

            @Schema(description = "id of the bundle that brings its matter now", nullable = true)
            String department,

            @Schema(description = "ids of the steps it waits for")
            List<String> after,

            boolean optional,
            boolean available,

            @Schema(description = "why the centre has closed its matter for a while", nullable = true)
            String closed) {
        static StepView of(ChainOffer.Step step) {
            return new StepView(
                    step.id(),
                    step.matter(),
                    step.name(),
                    step.department(),
                    step.after(),
                    step.optional(),
                    step.available(),
                    step.closed());
        }
    }

    /** A material that is asked for once. */
    public record MaterialView(
            String code,
            @Schema(nullable = true) Text name,
            boolean required,
            Set<MaterialForm> forms,
            int copies,
            @Schema(nullable = true) Text guidance,

            @Schema(description = "ids of the steps that need it")
            List<String> steps) {
        static MaterialView of(ChainOffer.Material material) {
            return new MaterialView(
                    material.code(),
                    material.name(),
                    material.required(),
                    material.forms(),
                    material.copies(),
                    material.guidance(),
                    material.steps());
        }
    }
}
