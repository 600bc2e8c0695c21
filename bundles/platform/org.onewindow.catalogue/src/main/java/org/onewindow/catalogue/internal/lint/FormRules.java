package org.onewindow.catalogue.internal.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.json.SubSchemas;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.Schema;

/**
 * What must hold for a form's schema: it is one, it says everything with keywords that exist, and it is closed. A form
 * that lets unknown fields through would keep data nobody asked for (国务院令716号 art. 7).
 */
final class FormRules {
    private static final Set<String> KEYWORDS = Set.of(
            ("$schema $id $ref $anchor $dynamicRef $dynamicAnchor $comment $defs title description default deprecated"
                            + " readOnly writeOnly examples type enum const multipleOf maximum exclusiveMaximum minimum"
                            + " exclusiveMinimum maxLength minLength pattern format maxItems minItems uniqueItems"
                            + " maxContains minContains maxProperties minProperties required dependentRequired"
                            + " dependentSchemas properties patternProperties additionalProperties propertyNames items"
                            + " prefixItems contains unevaluatedItems unevaluatedProperties allOf anyOf oneOf not if"
                            + " then else contentEncoding contentMediaType contentSchema")
                    .split(" "));
    /** Keywords by which a field says what it may hold. */
    private static final Set<String> SAYING =
            Set.of("type", "$ref", "$dynamicRef", "enum", "const", "allOf", "anyOf", "oneOf");
    /** Schemas in these places only add to another one. */
    private static final Pattern ADDING = Pattern.compile(
            ".*((?<!/properties|/\\$defs)/(if|then|else|not|contains|propertyNames)|/(allOf|anyOf|oneOf|dependentSchemas)/[^/]+)");

    private FormRules() {}

    /** The compiled schema; empty when it is not one. */
    static Optional<Schema> check(Source form, Faults faults) {
        try {
            Schema schema = Schema.of(form.root());
            if (!types(form.root()).equals(Set.of("object"))) {
                faults.add(form, "", "form-not-object");
            }
            SubSchemas.walk(form.root(), (pointer, inner) -> check(form, pointer, inner, faults));
            return Optional.of(schema);
        } catch (IllegalArgumentException reason) {
            faults.add(form, "", "form-schema", reason.getMessage());
            return Optional.empty();
        }
    }

    private static void check(Source form, String pointer, JsonNode schema, Faults faults) {
        for (var keyword : schema.properties()) {
            String name = keyword.getKey();
            String place = Pointers.member(pointer, name);
            if (!KEYWORDS.contains(name) && !name.startsWith("x-")) {
                faults.add(form, place, "form-keyword", name);
            }
        }
        boolean adding = ADDING.matcher(pointer).matches();
        boolean silent = SAYING.stream().noneMatch(schema::has);
        if (!adding && silent || isOpenObject(schema, adding) || isOpenList(schema)) {
            faults.add(form, pointer, "form-open");
        }
        for (var field : schema.path("properties").properties()) {
            if (field.getValue().isBoolean() && field.getValue().asBoolean()) {
                faults.add(form, Pointers.member(pointer + "/properties", field.getKey()), "form-open");
            }
        }
    }

    private static boolean isOpenObject(JsonNode schema, boolean adding) {
        boolean object = types(schema).contains("object") || !adding && schema.has("properties");
        return object && !isFalse(schema, "additionalProperties") && !isFalse(schema, "unevaluatedProperties");
    }

    private static boolean isOpenList(JsonNode schema) {
        boolean described = schema.path("items").isObject()
                || schema.has("prefixItems") && (isFalse(schema, "items") || isFalse(schema, "unevaluatedItems"));
        return types(schema).contains("array") && !described;
    }

    private static boolean isFalse(JsonNode schema, String keyword) {
        return schema.path(keyword).isBoolean() && !schema.get(keyword).asBoolean();
    }

    private static Set<String> types(JsonNode schema) {
        var types = new HashSet<String>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }
}
