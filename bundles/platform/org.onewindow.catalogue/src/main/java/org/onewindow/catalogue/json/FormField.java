package org.onewindow.catalogue.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.text.Text;

/**
 * A field of a form, with every schema that says something about it: its own, those it refers to and those it combines.
 *
 * @param schemas at least one
 */
public record FormField(List<JsonNode> schemas) {
    private static final Set<String> NUMBERS = Set.of("number", "integer");
    private static final Set<String> PLAIN = Set.of("string", "number", "integer", "boolean");

    public FormField {
        schemas = List.copyOf(schemas);
    }

    /**
     * @param pointer JSON pointer into what is filled in; {@code *} or a number is any item of a list
     * @return empty when the form has no such field
     */
    public static Optional<FormField> find(JsonNode form, String pointer) {
        List<String> names = new ArrayList<>();
        for (String name : pointer.substring(1).split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        var search = new Search(form, new LinkedHashSet<>(), new HashSet<>());
        search.walk(form, names);
        return search.found().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FormField(search.found().stream().map(Here::schema).toList()));
    }

    public boolean isNumber() {
        Set<String> types = types();
        return !types.isEmpty() && NUMBERS.containsAll(types);
    }

    public boolean isText() {
        return types().equals(Set.of("string"));
    }

    /** Whether it is a text, a number or a yes or no. */
    public boolean isPlain() {
        Set<String> types = types();
        return !types.isEmpty() && PLAIN.containsAll(types);
    }

    public boolean isDate() {
        return schemas.stream()
                .anyMatch(schema -> schema.path("format").asText().equals("date"));
    }

    /**
     * The name of one of its values, of a form whose labels are there in both languages.
     *
     * @return empty when the value has no name of its own
     */
    public Optional<Text> nameOf(JsonNode value) {
        return schemas.stream()
                .filter(schema -> value.equals(schema.get("const"))
                        && schema.path("x-title").isObject())
                .map(schema -> new Text(
                        schema.at("/x-title/zh-CN").asText(),
                        schema.at("/x-title/en").asText()))
                .findFirst();
    }

    /** Whether its values have names of their own. */
    public boolean isLabelled() {
        return schemas.stream().anyMatch(schema -> schema.has("const") && schema.has("title"));
    }

    /** The values it may have, as texts, when it has some and no others; empty when it may have any. */
    public Optional<Set<String>> values() {
        var values = new HashSet<String>();
        for (JsonNode schema : schemas) {
            schema.path("enum").forEach(value -> values.add(value.asText()));
            if (schema.has("const")) {
                values.add(schema.get("const").asText());
            }
        }
        if (types().equals(Set.of("boolean"))) {
            values.addAll(Set.of("true", "false"));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Set<String> types() {
        var types = new HashSet<String>();
        for (JsonNode schema : schemas) {
            JsonNode type = schema.path("type");
            if (type.isTextual()) {
                types.add(type.asText());
            }
            type.forEach(one -> types.add(one.asText()));
        }
        return types;
    }

    /** A schema object itself, not what it says: two places may say the same. */
    private record Here(JsonNode schema) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Here here && here.schema == schema;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(schema);
        }
    }

    private record Visit(Here schema, int names) {}

    private record Search(JsonNode root, Set<Here> found, Set<Visit> visited) {
        void walk(JsonNode schema, List<String> names) {
            var here = new Here(schema);
            if (!schema.isObject() || !visited.add(new Visit(here, names.size()))) {
                return;
            }
            if (names.isEmpty()) {
                found.add(here);
            } else {
                String first = names.get(0);
                List<String> rest = names.subList(1, names.size());
                walk(schema.path("properties").path(first), rest);
                if (first.matches("\\*|[0-9]+")) {
                    walk(schema.path("items"), rest);
                }
            }
            others(schema).forEach(other -> walk(other, names));
        }

        private List<JsonNode> others(JsonNode schema) {
            var others = new ArrayList<JsonNode>();
            if (schema.path("$ref").asText().startsWith("#/")) {
                others.add(root.at(schema.get("$ref").asText().substring(1)));
            }
            for (String list : List.of("allOf", "anyOf", "oneOf")) {
                schema.path(list).forEach(others::add);
            }
            for (String one : List.of("then", "else")) {
                others.add(schema.path(one));
            }
            schema.path("dependentSchemas").forEach(others::add);
            return others;
        }
    }
}
