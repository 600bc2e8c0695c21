package org.onewindow.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * A department's part of the OpenAPI document. Its addresses move under {@code /departments/{id}}, its components and
 * operations get the department's id before their names, so that two departments never mean the same one. What the API
 * defines for all keeps its name.
 */
final class DepartmentPart {
    private static final String COMPONENTS = "#/components/";
    /** Types of the API: a department means the same by them as the core, which describes them as they are written. */
    private static final Set<String> SHARED = Set.of("Text", "Problem");

    private final String department;
    private final ObjectNode part;

    private DepartmentPart(String department, ObjectNode part) {
        this.department = department;
        this.part = part;
    }

    static DepartmentPart of(String department, ObjectNode part) {
        return new DepartmentPart(department, part.deepCopy());
    }

    void mergeInto(ObjectNode document) {
        rename(part);
        ObjectNode paths = document.withObject("/paths");
        part.path("paths").properties().forEach(path -> {
            describe(path.getValue());
            paths.set("/departments/" + department + path.getKey(), path.getValue());
        });
        ObjectNode components = document.withObject("/components");
        part.path("components").properties().forEach(kind -> {
            ObjectNode known = components.withObject("/" + kind.getKey());
            kind.getValue().properties().forEach(one -> {
                if (!SHARED.contains(one.getKey())) {
                    known.set(department + "." + one.getKey(), one.getValue());
                }
            });
        });
    }

    /** Every operation carries the department as its tag and asks for a login, whatever the department wrote. */
    private void describe(JsonNode path) {
        for (JsonNode child : path) {
            if (child instanceof ObjectNode operation && operation.has("responses")) {
                operation.putArray("tags").add(department);
                if (operation.hasNonNull("operationId")) {
                    operation.put(
                            "operationId",
                            department + "." + operation.get("operationId").asText());
                }
                ArrayNode security = operation.putArray("security");
                security.addObject().putArray("bearer");
                security.addObject().putArray("basic");
                ObjectNode responses = (ObjectNode) operation.get("responses");
                responses.putObject("401").put("$ref", COMPONENTS + "responses/Unauthenticated");
                responses.putObject("503").put("$ref", COMPONENTS + "responses/Unavailable");
            }
        }
    }

    private void rename(JsonNode json) {
        if (json instanceof ObjectNode object && object.path("$ref").asText().startsWith(COMPONENTS)) {
            String[] steps =
                    object.get("$ref").asText().substring(COMPONENTS.length()).split("/", 2);
            if (!SHARED.contains(steps[1])) {
                object.set("$ref", TextNode.valueOf(COMPONENTS + steps[0] + "/" + department + "." + steps[1]));
            }
        }
        json.forEach(this::rename);
    }
}
