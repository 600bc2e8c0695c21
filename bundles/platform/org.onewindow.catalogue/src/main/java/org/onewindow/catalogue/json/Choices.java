package org.onewindow.catalogue.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.onewindow.catalogue.internal.json.SubSchemas;

/**
 * Choices whose values have names: a {@code oneOf} of constants, each with its title. It takes what an {@code enum} of
 * the constants takes, but a wrong value would be told once for each constant and once more for all of them.
 */
final class Choices {
    private static final Set<String> OF_A_NAMED_VALUE =
            Set.of("const", "title", "description", "$comment", "deprecated");

    private Choices() {}

    /** The same schema with every such choice as an {@code enum}. */
    static JsonNode asEnums(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        SubSchemas.walk(copy, (pointer, inner) -> {
            if (isChoice(inner)) {
                replace((ObjectNode) inner);
            }
        });
        return copy;
    }

    private static boolean isChoice(JsonNode schema) {
        JsonNode alternatives = schema.path("oneOf");
        if (schema.has("enum") || alternatives.isEmpty()) {
            return false;
        }
        var values = new HashSet<JsonNode>();
        for (JsonNode alternative : alternatives) {
            boolean named = alternative.has("const")
                    && alternative.properties().stream().allMatch(member -> OF_A_NAMED_VALUE.contains(member.getKey()))
                    && values.add(alternative.get("const"));
            if (!named) {
                return false;
            }
        }
        return true;
    }

    private static void replace(ObjectNode schema) {
        var values = schema.arrayNode();
        schema.remove("oneOf").forEach(alternative -> values.add(alternative.get("const")));
        schema.set("enum", values);
    }
}
