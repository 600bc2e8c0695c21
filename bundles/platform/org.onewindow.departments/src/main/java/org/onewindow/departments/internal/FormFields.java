package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fields of a form by their place in what is handed in, {@code /shareholders/*}{@code /name}, with references resolved,
 * so that a schema may be written in another way without being another one.
 */
final class FormFields {
    private static final int MAX_DEPTH = 12;

    private final JsonNode root;
    private final Map<String, JsonNode> fields = new TreeMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Set<String> requiredSometimes = new TreeSet<>();

    private FormFields(JsonNode root) {
        this.root = root;
    }

    static FormFields of(JsonNode schema) {
        var read = new FormFields(schema);
        read.walk("", schema, true, 0);
        return read;
    }

    /** The schema of every field; of one that is described in several places, the first. */
    Map<String, JsonNode> fields() {
        return fields;
    }

    /** What always has to be there when what holds it is. */
    Set<String> required() {
        return required;
    }

    /** What has to be there at times. */
    Set<String> requiredSometimes() {
        return requiredSometimes;
    }

    private void walk(String place, JsonNode written, boolean always, int depth) {
        if (depth > MAX_DEPTH || !written.isObject()) {
            return;
        }
        JsonNode schema = written;
        if (written.path("$ref").asText().startsWith("#")) {
            walk(place, root.at(written.get("$ref").asText().substring(1)), always, depth + 1);
        }
        fields.putIfAbsent(place, schema);
        schema.path("required")
                .forEach(name -> (always ? required : requiredSometimes).add(place + "/" + name.asText()));
        schema.path("properties")
                .properties()
                .forEach(field -> walk(place + "/" + field.getKey(), field.getValue(), always, depth + 1));
        walk(place + "/*", schema.path("items"), always, depth + 1);
        schema.path("allOf").forEach(part -> walk(place, part, always, depth + 1));
        for (String branch : new String[] {"anyOf", "oneOf"}) {
            schema.path(branch).forEach(part -> walk(place, part, false, depth + 1));
        }
        for (String branch : new String[] {"then", "else"}) {
            walk(place, schema.path(branch), false, depth + 1);
        }
        schema.path("dependentSchemas").forEach(part -> walk(place, part, false, depth + 1));
    }
}
