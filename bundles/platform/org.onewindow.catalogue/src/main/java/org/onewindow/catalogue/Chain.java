package org.onewindow.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Matter.Basis;

/**
 * Several matters that people see as one (一件事, 一链办理, row 54): one application is taken apart into the forms of its
 * steps, each shared material is asked for once, and the steps run in order or in parallel to several results. Frozen
 * under the hash of its content like a {@link Definition}: what is in progress keeps it when its department leaves.
 *
 * <p>A step names a matter by its code, which another department may bring; whether it is there is known only when the
 * chain is used.
 *
 * @param hash SHA-256 over the canonical JSON of everything else, in lower-case hex
 * @param code kebab-case, unique among the chains of the centre
 * @param department the id of the bundle that brings it
 * @param departmentName the department's name when it was frozen
 * @param lead the organ that leads (牵头部门), as it was when it was frozen
 * @param limit one joint limit over all steps
 * @param silenceIsConsent whether in the joint reviews of its steps an organ that says nothing within its limit consents
 *     (超时默许), whatever their matters say: local and contested, so false unless the definition says otherwise
 * @param steps in the order of the file; at least two, without cycles
 * @param shared what is asked for once
 * @param carried what a step's result brings into the forms of later ones
 * @param given what the chain itself determines
 * @param materials the materials that are asked for, each once
 * @param specimen a complete example (示范文本, row 91): {@code applicant}, {@code form} with {@code shared} and {@code
 *     steps}, {@code materials}
 * @param source where the definition's facts come from
 */
public record Chain(
        String hash,
        String code,
        String department,
        Text departmentName,
        Text name,
        Organ lead,
        Period limit,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean silenceIsConsent,
        List<Basis> basis,
        List<Step> steps,
        List<Shared> shared,
        List<Carried> carried,
        List<Given> given,
        List<Material> materials,
        JsonNode specimen,
        Text source) {
    public Chain {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(departmentName, "departmentName");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(limit, "limit");
        basis = List.copyOf(basis);
        steps = List.copyOf(steps);
        shared = shared == null ? List.of() : List.copyOf(shared);
        carried = carried == null ? List.of() : List.copyOf(carried);
        given = given == null ? List.of() : List.copyOf(given);
        materials = materials == null ? List.of() : List.copyOf(materials);
        Objects.requireNonNull(specimen, "specimen");
        Objects.requireNonNull(source, "source");
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The ids of all steps that must be done before a step: those it names, and those before them. */
    public Set<String> before(String step) {
        var before = new HashSet<String>();
        step(step)
                .ifPresent(
                        found -> found.after().stream().filter(before::add).forEach(id -> before.addAll(before(id))));
        return before;
    }

    /**
     * Whether an application takes a step: an optional one only when the merged form has a part for it, were it empty.
     *
     * @param form the merged form
     */
    public boolean takes(Step step, JsonNode form) {
        return !step.optional() || form.path("steps").has(step.id());
    }

    /** How the form of a step comes about. */
    public StepForm form(String step) {
        return StepForm.of(step, shared, carried, given);
    }

    /** As which of a step's materials the chain's materials count: by the chain's code, the step's code. */
    public Map<String, String> materialsOf(String step) {
        var codes = new HashMap<String, String>();
        materials.stream()
                .filter(material -> material.into().containsKey(step))
                .forEach(material -> codes.put(material.code(), material.into().get(step)));
        return codes;
    }

    /**
     * A step, whose result is that of its matter.
     *
     * @param id kebab-case, unique in the chain
     * @param matter the code of its matter, perhaps another department's
     * @param after the ids of the steps that must be done before it; empty for a first one. Steps that do not wait for each
     *     other run in parallel
     * @param optional whether an applicant may leave it out; one that is left out holds up nothing
     */
    public record Step(
            String id,
            String matter,
            List<String> after,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean optional) {
        public Step {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(matter, "matter");
            after = after == null ? List.of() : List.copyOf(after);
        }
    }

    /**
     * Something that is asked for once.
     *
     * @param field where it stands in the shared part of the merged form, without a slash in front: {@code contractNumber},
     *     or {@code sellers/0} for a part of what is shared otherwise
     * @param into by step: the JSON pointer in the step's form at which it is put
     */
    public record Shared(String field, Map<String, String> into) {
        public Shared {
            Objects.requireNonNull(field, "field");
            into = Map.copyOf(into);
        }
    }

    /**
     * What a step's result brings into the forms of steps after it.
     *
     * @param from the id of the step
     * @param result the field of its case's result
     * @param into by step: the JSON pointer in the step's form at which it is put
     */
    public record Carried(String from, String result, Map<String, String> into) {
        public Carried {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(result, "result");
            into = Map.copyOf(into);
        }
    }

    /**
     * What the chain itself determines, such as that it is about a sale.
     *
     * @param into by step: the JSON pointer in the step's form at which it is put
     * @param value a text, a number, a yes or a no
     */
    public record Given(Map<String, String> into, JsonNode value) {
        public Given {
            into = Map.copyOf(into);
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A material that is asked for once.
     *
     * @param code kebab-case, unique in the chain
     * @param into by step: the code of the material as which it counts there
     */
    public record Material(String code, Map<String, String> into) {
        public Material {
            Objects.requireNonNull(code, "code");
            into = Map.copyOf(into);
        }
    }
}
