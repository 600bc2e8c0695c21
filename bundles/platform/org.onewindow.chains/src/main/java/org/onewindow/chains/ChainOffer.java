package org.onewindow.chains;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Material.MaterialForm;

/**
 * A chain as it can be applied for today.
 *
 * @param materials the merged checklist: each once, whatever number of steps needs it
 * @param schema JSON Schema 2020-12 of the merged form, from the steps' own: what is shared stands under {@code shared}, and
 *     what the chain or an earlier step brings is asked of nobody
 */
public record ChainOffer(Chain chain, List<Step> steps, List<Material> materials, JsonNode schema) {
    public ChainOffer {
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
    }

    /** Whether an application is taken now. */
    public boolean canBeAppliedFor() {
        return steps.stream().allMatch(step -> step.available() && step.closed() == null);
    }

    /**
     * A step and whether its department is there.
     *
     * @param name of its matter; null while nobody brings that
     * @param department the id of the bundle that brings its matter; null while nobody does
     * @param closed why the centre has closed the matter for a while; null when it is open
     */
    public record Step(
            String id,
            String matter,
            Text name,
            String department,
            List<String> after,
            boolean optional,
            boolean available,
            String closed) {
        public Step {
            after = List.copyOf(after);
        }
    }

    /**
     * A material that is asked for once.
     *
     * @param name null while nobody brings a step that needs it
     * @param required whether some step that is not optional cannot be accepted without it
     * @param forms that every step accepts
     * @param copies as many as the step that needs most
     * @param steps the ids of those that need it
     */
    public record Material(
            String code,
            Text name,
            boolean required,
            Set<MaterialForm> forms,
            int copies,
            Text guidance,
            List<String> steps) {
        public Material {
            forms = Set.copyOf(forms);
            steps = List.copyOf(steps);
        }
    }
}
