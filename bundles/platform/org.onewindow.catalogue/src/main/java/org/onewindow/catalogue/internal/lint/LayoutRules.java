package org.onewindow.catalogue.internal.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;

/** A form's layout speaks only of fields that the form has. */
final class LayoutRules {
    private static final int MAX_REFERENCES = 20;

    private LayoutRules() {}

    static void check(Source layout, Source form, Faults faults) {
        for (int i = 0; i < layout.at("/order").size(); i++) {
            String place = Pointers.item("/order", i);
            String field = layout.at(place).asText();
            require(layout, place, field.startsWith("/") ? field : "/" + field, form, faults);
        }
        for (int i = 0; i < layout.at("/groups").size(); i++) {
            String fields = Pointers.item("/groups", i) + "/fields";
            for (int j = 0; j < layout.at(fields).size(); j++) {
                String place = Pointers.item(fields, j);
                require(layout, place, layout.at(place).asText(), form, faults);
            }
        }
        for (var widget : layout.at("/widgets").properties()) {
            require(layout, Pointers.member("/widgets", widget.getKey()), widget.getKey(), form, faults);
        }
    }

    private static void require(Source layout, String place, String field, Source form, Faults faults) {
        List<String> names = new ArrayList<>();
        for (String name : field.substring(1).split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        if (!has(form.root(), form.root(), names, MAX_REFERENCES)) {
            faults.add(layout, place, "layout-field", field);
        }
    }

    /** Whether a schema, or one that it refers to or combines, knows the field; {@code *} or a number is any item. */
    private static boolean has(JsonNode root, JsonNode schema, List<String> names, int references) {
        if (names.isEmpty()) {
            return true;
        }
        String first = names.get(0);
        List<String> rest = names.subList(1, names.size());
        JsonNode property = schema.path("properties").path(first);
        if (property.isObject() && has(root, property, rest, references)) {
            return true;
        }
        JsonNode items = schema.path("items");
        if (items.isObject() && first.matches("\\*|[0-9]+") && has(root, items, rest, references)) {
            return true;
        }
        return references > 0
                && others(root, schema).stream().anyMatch(other -> has(root, other, names, references - 1));
    }

    private static List<JsonNode> others(JsonNode root, JsonNode schema) {
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
