package org.onewindow.cases.internal.materials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * The fields of a form by their pointers, each with what its schema asks: without titles and other notes, so that the same
 * question of two matters is the same. Yes-or-no fields are left out, and those with one constant value: these are
 * declarations, which are made anew each time. A list is one field, and is left out when its items declare something.
 */
final class FormFields {
    private static final Set<String> NOTES =
            Set.of("title", "description", "examples", "default", "$comment", "deprecated");
    private static final int DEEPEST = 20;

    private FormFields() {}

    static Map<String, JsonNode> of(JsonNode schema) {
        var fields = new LinkedHashMap<String, JsonNode>();
        collect(schema, schema, "", 0, fields);
        return fields;
    }

    private static void collect(
            JsonNode root, JsonNode schema, String pointer, int depth, Map<String, JsonNode> fields) {
        var here = referred(root, schema, depth);
        if (here == null || depth > DEEPEST) {
            return;
        }
        var members = here.path("properties");
        if (members.isObject()) {
            members.properties()
                    .forEach(member -> collect(
                            root, member.getValue(), pointer + "/" + escaped(member.getKey()), depth + 1, fields));
        } else if (!pointer.isEmpty() && !declares(root, here, depth)) {
            fields.put(pointer, meaning(root, here, depth));
        }
    }

    /** Whether it, or something in its items, is a yes or no or can be only one thing. */
    private static boolean declares(JsonNode root, JsonNode schema, int depth) {
        var here = referred(root, schema, depth);
        if (here == null || depth > DEEPEST) {
            return false;
        }
        var items = here.path("items");
        return here.path("type").asText().equals("boolean")
                || here.has("const")
                || here.path("enum").size() == 1
                || here.path("oneOf").size() == 1
                || items.isObject() && declares(root, items, depth + 1)
                || here.path("properties").properties().stream()
                        .anyMatch(member -> declares(root, member.getValue(), depth + 1));
    }

    /** The schema itself, or the one that it refers to within the same document; null when there is none. */
    private static JsonNode referred(JsonNode root, JsonNode schema, int depth) {
        var here = schema;
        for (int i = depth; here != null && here.has("$ref"); i++) {
            var reference = here.get("$ref").asText();
            if (i > DEEPEST || !reference.startsWith("#/")) {
                return null;
            }
            here = root.at(reference.substring(1));
            here = here.isMissingNode() ? null : here;
        }
        return here;
    }

    private static JsonNode meaning(JsonNode root, JsonNode schema, int depth) {
        if (schema instanceof ArrayNode items) {
            var all = CanonicalJson.mapper().createArrayNode();
            items.forEach(item -> all.add(meaning(root, item, depth + 1)));
            return all;
        }
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        var here = referred(root, schema, depth);
        if (here == null || depth > DEEPEST) {
            // Equal to nothing but itself.
            return schema;
        }
        var meaning = CanonicalJson.mapper().createObjectNode();
        here.properties().forEach(member -> {
            if (!NOTES.contains(member.getKey())) {
                meaning.set(member.getKey(), meaning(root, member.getValue(), depth + 1));
            }
        });
        return meaning;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
