package org.onewindow.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The generator writes {@code nullable}, which OpenAPI 3.1 no longer knows: there a schema is plain JSON Schema, and null
 * is a type.
 */
final class Nullable {
    private Nullable() {}

    static void inPlainSchema(JsonNode json) {
        if (json instanceof ObjectNode schema && schema.path("nullable").asBoolean()) {
            schema.remove("nullable");
            if (schema.path("type").isTextual()) {
                String type = schema.get("type").asText();
                schema.putArray("type").add(type).add("null");
                if (schema.path("enum").isArray()) {
                    schema.withArray("/enum").addNull();
                }
            }
        }
        json.forEach(Nullable::inPlainSchema);
    }
}
