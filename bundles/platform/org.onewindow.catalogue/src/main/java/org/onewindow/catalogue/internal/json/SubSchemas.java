package org.onewindow.catalogue.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.BiConsumer;

/** Walks a schema and every schema inside it; what merely looks like one, in {@code enum} or {@code const}, is not. */
public final class SubSchemas {
    private static final Set<String> ONE = Set.of(
            "additionalProperties",
            "contains",
            "contentSchema",
            "else",
            "if",
            "items",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED = Set.of("$defs", "dependentSchemas", "patternProperties", "properties");

    private SubSchemas() {}

    /**
     * @param visitor is given the JSON pointer and the schema, the outer before the inner; schemas that are just true or
     *     false are left out
     */
    public static void walk(JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        walk("", schema, visitor);
    }

    private static void walk(String pointer, JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        if (!schema.isObject()) {
            return;
        }
        visitor.accept(pointer, schema);
        for (var member : schema.properties()) {
            String place = Pointers.member(pointer, member.getKey());
            JsonNode value = member.getValue();
            if (ONE.contains(member.getKey())) {
                walk(place, value, visitor);
            } else if (LIST.contains(member.getKey())) {
                for (int i = 0; i < value.size(); i++) {
                    walk(Pointers.item(place, i), value.get(i), visitor);
                }
            } else if (NAMED.contains(member.getKey())) {
                value.properties()
                        .forEach(named -> walk(Pointers.member(place, named.getKey()), named.getValue(), visitor));
            }
        }
    }
}
