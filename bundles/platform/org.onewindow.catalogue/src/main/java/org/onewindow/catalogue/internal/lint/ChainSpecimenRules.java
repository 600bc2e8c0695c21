package org.onewindow.catalogue.internal.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Chain.Carried;
import org.onewindow.catalogue.Chain.Material;
import org.onewindow.catalogue.StepForm;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.Schema;

/**
 * A chain's specimen (示范文本, row 91) can be handed in as it is, as far as its own department knows: for each of its own
 * matters the form that comes about, with results as the matter's specimen has them, and the materials.
 */
final class ChainSpecimenRules {
    private final ChainFile chain;
    private final Source specimen;
    private final Map<String, Source> specimens;
    private final Faults faults;
    private final JsonNode form;

    private ChainSpecimenRules(ChainFile chain, Source specimen, Map<String, Source> specimens, Faults faults) {
        this.chain = chain;
        this.specimen = specimen;
        this.specimens = specimens;
        this.faults = faults;
        this.form = specimen.at("/form");
    }

    /**
     * @param specimens of the department, by path
     * @param schemas of its forms, by path
     */
    static void check(
            ChainFile chain, Map<String, Source> specimens, Map<String, Optional<Schema>> schemas, Faults faults) {
        Source specimen = specimens.get(chain.specimen());
        var rules = new ChainSpecimenRules(chain, specimen, specimens, faults);
        rules.head();
        rules.materialsKnown();
        chain.own().forEach((step, matter) -> {
            if (rules.takes(step)) {
                rules.applicant(matter);
                rules.materials(step, matter);
                schemas.getOrDefault(matter.form() + ".schema.json", Optional.empty())
                        .ifPresent(schema -> rules.form(step, matter, schema));
            }
        });
    }

    private void head() {
        if (!text("/chain").equals(chain.code())) {
            faults.add(specimen, "/chain", "specimen-chain", chain.code());
        }
        Set<String> shared = chain.mapping().shared().stream()
                .map(one -> one.field().split("/")[0])
                .collect(Collectors.toSet());
        form.get("shared").fieldNames().forEachRemaining(field -> {
            if (!shared.contains(field)) {
                faults.add(specimen, Pointers.member("/form/shared", field), "chain-shared-unknown", field);
            }
        });
        form.get("steps").fieldNames().forEachRemaining(step -> {
            if (!chain.steps().containsKey(step)) {
                faults.add(specimen, Pointers.member("/form/steps", step), "chain-step-unknown", step);
            }
        });
    }

    private boolean takes(String step) {
        return !chain.steps().get(step).optional() || form.get("steps").has(step);
    }

    private void applicant(MatterFile matter) {
        if (!matter.texts("/channels").contains(text("/channel"))) {
            faults.add(specimen, "/channel", "specimen-channel", text("/channel"));
        }
        if (!matter.texts("/audience").contains(text("/applicant/kind"))) {
            faults.add(specimen, "/applicant/kind", "specimen-audience", text("/applicant/kind"));
        }
    }

    private void materialsKnown() {
        Set<String> asked =
                chain.mapping().materials().stream().map(Material::code).collect(Collectors.toSet());
        var handedIn = new HashSet<String>();
        for (int i = 0; i < specimen.at("/materials").size(); i++) {
            String place = Pointers.item("/materials", i) + "/code";
            if (!asked.contains(text(place))) {
                faults.add(specimen, place, "specimen-chain-material", text(place));
            } else if (!handedIn.add(text(place))) {
                faults.add(specimen, place, "duplicate-code", text(place));
            }
        }
    }

    private void materials(String step, MatterFile matter) {
        for (Material material : chain.mapping().materials()) {
            String code = material.into().get(step);
            matter.items("/materials").stream()
                    .filter(item -> matter.text(item + "/code").equals(code))
                    .findFirst()
                    .ifPresent(declared -> material(material.code(), matter, declared));
        }
    }

    private void material(String code, MatterFile matter, String declared) {
        boolean found = false;
        for (int i = 0; i < specimen.at("/materials").size(); i++) {
            String place = Pointers.item("/materials", i);
            if (!text(place + "/code").equals(code)) {
                continue;
            }
            found = true;
            if (!matter.texts(declared + "/forms").contains(text(place + "/kind"))) {
                faults.add(specimen, place + "/kind", "specimen-material-form", text(place + "/kind"));
            }
            int copies = matter.number(declared + "/copies");
            if (specimen.at(place + "/copies").asInt() < copies) {
                faults.add(specimen, place + "/copies", "specimen-material-copies", copies);
            }
        }
        if (!found && matter.at(declared + "/required").asBoolean()) {
            faults.add(specimen, "/materials", "specimen-material-missing", code);
        }
    }

    private void form(String step, MatterFile matter, Schema schema) {
        var mapping = chain.mapping();
        var stepForm = StepForm.of(step, mapping.shared(), mapping.carried(), mapping.given());
        try {
            JsonNode filled = stepForm.filledIn(form, results(step, matter));
            schema.faults(filled, "")
                    .forEach(fault -> faults.add(
                            specimen, "/form" + stepForm.place(form, fault.pointer()), fault.code(), fault.message()));
        } catch (ProblemException saidTwice) {
            saidTwice
                    .problem()
                    .faults()
                    .forEach(fault -> faults.add(specimen, "/form" + fault.pointer(), fault.code(), fault.message()));
        }
    }

    /** What earlier steps will bring, as the specimen of the matter by itself has it. */
    private Map<String, Map<String, String>> results(String step, MatterFile matter) {
        var results = new HashMap<String, Map<String, String>>();
        Source own = specimens.get("specimens/" + matter.code() + ".json");
        for (Carried carried : chain.mapping().carried()) {
            String target = carried.into().get(step);
            if (own != null && target != null && own.at("/form" + target).isValueNode()) {
                results.computeIfAbsent(carried.from(), from -> new HashMap<>())
                        .putIfAbsent(carried.result(), own.at("/form" + target).asText());
            }
        }
        return results;
    }

    private String text(String pointer) {
        return specimen.at(pointer).asText();
    }
}
