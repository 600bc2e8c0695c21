package org.onewindow.catalogue.internal.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.ChainMapping;
import org.onewindow.catalogue.internal.read.Items;
import org.onewindow.catalogue.internal.read.Source;

/**
 * A chain's file of the right shape, as lint looks at it.
 *
 * @param steps by id; of two with the same id the first
 * @param own the matters of this department that it names, by the ids of the steps
 */
record ChainFile(Source source, Map<String, Step> steps, Map<String, MatterFile> own, ChainMapping mapping) {
    /** @param matters of the department, by code */
    static ChainFile of(Source source, Map<String, MatterFile> matters) {
        var steps = new LinkedHashMap<String, Step>();
        var own = new HashMap<String, MatterFile>();
        for (int i = 0; i < source.at("/steps").size(); i++) {
            String pointer = Pointers.item("/steps", i);
            JsonNode root = source.at(pointer);
            var step = new Step(
                    pointer,
                    root.get("id").asText(),
                    root.get("matter").asText(),
                    Items.list(root.path("after"), JsonNode::asText),
                    root.path("optional").asBoolean());
            steps.putIfAbsent(step.id(), step);
            Optional.ofNullable(matters.get(step.matter())).ifPresent(matter -> own.put(step.id(), matter));
        }
        return new ChainFile(source, steps, own, ChainMapping.of(source.root()));
    }

    String code() {
        return source.at("/code").asText();
    }

    /** The path of its specimen. */
    String specimen() {
        return "specimens/chain-" + code() + ".json";
    }

    /** The ids of all steps before a step; the step itself is among them when it waits for itself. */
    Set<String> before(String id) {
        var before = new HashSet<String>();
        collect(id, before);
        return before;
    }

    private void collect(String id, Set<String> before) {
        if (steps.containsKey(id)) {
            steps.get(id).after().stream().filter(before::add).forEach(earlier -> collect(earlier, before));
        }
    }

    /** @param pointer where it stands in the file */
    record Step(String pointer, String id, String matter, List<String> after, boolean optional) {}
}
