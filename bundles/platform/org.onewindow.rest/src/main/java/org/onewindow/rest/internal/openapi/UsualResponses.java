package org.onewindow.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an operation may answer follows from what it takes, so no resource says it: whoever needs a login may have none, what is
 * named in the path may not be there, what is sent may be wrong. What goes beyond that a resource says itself.
 */
final class UsualResponses {
    private static final String PREFIX = "#/components/responses/";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("400", "Malformed"),
            Map.entry("401", "Unauthenticated"),
            Map.entry("403", "Denied"),
            Map.entry("404", "NotFound"),
            Map.entry("409", "Conflict"),
            Map.entry("412", "Stale"),
            Map.entry("413", "TooLarge"),
            Map.entry("415", "MediaType"),
            Map.entry("422", "Invalid"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("500", "Failed"));

    private UsualResponses() {}

    /** @param paths of a document whose components have the responses */
    static void addTo(ObjectNode paths) {
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            boolean created = operation.getKey().equals("put") && path.getKey().endsWith("}");
            add((ObjectNode) operation.getValue(), created);
        }));
    }

    /** @param created whether what the path names need not be there yet */
    private static void add(ObjectNode operation, boolean created) {
        var responses = new TreeMap<String, JsonNode>();
        for (String status : usual(operation, created)) {
            responses.put(status, operation.objectNode().put("$ref", PREFIX + NAMES.get(status)));
        }
        operation.get("responses").properties().forEach(said -> responses.put(said.getKey(), said.getValue()));
        ((ObjectNode) operation.get("responses")).removeAll().setAll(responses);
    }

    private static Set<String> usual(JsonNode operation, boolean created) {
        var usual = new HashSet<>(Set.of("500"));
        if (!operation.path("security").isEmpty()) {
            usual.addAll(Set.of("401", "403"));
        }
        for (JsonNode parameter : operation.path("parameters")) {
            usual.addAll(of(parameter, created));
        }
        if (operation.has("requestBody")) {
            usual.addAll(Set.of("400", "413", "415", "422"));
        }
        return usual;
    }

    private static Set<String> of(JsonNode parameter, boolean created) {
        return switch (parameter.path("name").asText()) {
            case "Idempotency-Key" -> Set.of("400", "409", "422");
            case "If-Match" -> Set.of("400", "412", "428");
            default ->
                !parameter.path("in").asText().equals("path") ? Set.of("400") : created ? Set.of() : Set.of("404");
        };
    }
}
