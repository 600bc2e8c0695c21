package org.onewindow.catalogue.internal.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.Schema;

/**
 * A specimen (示范文本, row 91) can be handed in as it is: nobody at the window could find anything wrong with it. What
 * the department's own rules say about it is known only when their code is there, at publication.
 */
final class SpecimenRules {
    private final MatterFile matter;
    private final Source specimen;
    private final Faults faults;

    private SpecimenRules(MatterFile matter, Source specimen, Faults faults) {
        this.matter = matter;
        this.specimen = specimen;
        this.faults = faults;
    }

    static void check(MatterFile matter, Source specimen, Optional<Schema> form, Faults faults) {
        var rules = new SpecimenRules(matter, specimen, faults);
        rules.head();
        rules.materials();
        form.ifPresent(schema -> faults.addAll(specimen, schema.faults(specimen.at("/form"), "/form")));
    }

    private void head() {
        if (!text("/matter").equals(matter.code())) {
            faults.add(specimen, "/matter", "specimen-matter", matter.code());
        }
        if (!matter.texts("/channels").contains(text("/channel"))) {
            faults.add(specimen, "/channel", "specimen-channel", text("/channel"));
        }
        if (!matter.texts("/audience").contains(text("/applicant/kind"))) {
            faults.add(specimen, "/applicant/kind", "specimen-audience", text("/applicant/kind"));
        }
    }

    private void materials() {
        Map<String, String> known = new HashMap<>();
        matter.items("/materials").forEach(item -> known.put(matter.text(item + "/code"), item));
        var handedIn = new HashSet<String>();
        for (int i = 0; i < specimen.at("/materials").size(); i++) {
            String place = Pointers.item("/materials", i);
            String code = text(place + "/code");
            if (!known.containsKey(code)) {
                faults.add(specimen, place + "/code", "specimen-material-unknown", code);
            } else if (!handedIn.add(code)) {
                faults.add(specimen, place + "/code", "duplicate-code", code);
            } else {
                material(place, known.get(code));
            }
        }
        known.forEach((code, item) -> {
            if (matter.at(item + "/required").asBoolean() && !handedIn.contains(code)) {
                faults.add(specimen, "/materials", "specimen-material-missing", code);
            }
        });
    }

    private void material(String place, String declared) {
        if (!matter.texts(declared + "/forms").contains(text(place + "/kind"))) {
            faults.add(specimen, place + "/kind", "specimen-material-form", text(place + "/kind"));
        }
        if (specimen.at(place + "/copies").asInt() < matter.number(declared + "/copies")) {
            faults.add(specimen, place + "/copies", "specimen-material-copies", matter.number(declared + "/copies"));
        }
    }

    private String text(String pointer) {
        return specimen.at(pointer).asText();
    }
}
