package org.onewindow.chains.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Chain.Step;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * The schema of a chain's merged form. Each step's schema stands in it whole, under an {@code $id} of its own, so that its
 * references hold; what is put into it from elsewhere is not required of it any more; and what is shared refers to the
 * places where it is put. It helps whoever fills in a form; what is handed in is checked by the steps' own schemas.
 */
final class MergedSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Chain chain;
    private final Map<String, Definition> definitions;

    /** @param definitions of the steps whose departments are there, by the steps' ids */
    MergedSchema(Chain chain, Map<String, Definition> definitions) {
        this.chain = chain;
        this.definitions = definitions;
    }

    JsonNode schema() {
        var schema = object();
        schema.put("$schema", DIALECT);
        schema.putArray("required").add("shared").add("steps");
        var parts = schema.putObject("properties");
        parts.set("shared", shared());
        parts.set("steps", steps());
        return schema.put("additionalProperties", false);
    }

    private ObjectNode shared() {
        var schema = object();
        var fields = schema.putObject("properties");
        var required = new TreeSet<String>();
        for (var one : chain.shared()) {
            var segments = one.field().split("/");
            var places = fields.has(segments[0])
                    ? (ArrayNode) fields.at("/" + segments[0] + "/allOf")
                    : fields.putObject(segments[0]).putArray("allOf");
            one.into().forEach((step, pointer) -> {
                var definition = definitions.get(step);
                if (definition != null) {
                    place(definition.schema(), pointer)
                            .ifPresent(place -> places.add(within(segments, reference(step, definition, place))));
                    if (!isOptional(step) && isRequired(definition.schema(), pointer)) {
                        required.add(segments[0]);
                    }
                }
            });
        }
        fields.properties().stream()
                .filter(field -> field.getValue().path("allOf").isEmpty())
                .forEach(field -> ((ObjectNode) field.getValue()).remove("allOf"));
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema.put("additionalProperties", false);
    }

    /** A part of something that is shared otherwise stands where its field says. */
    private static JsonNode within(String[] segments, JsonNode reference) {
        JsonNode inner = reference;
        for (int i = segments.length - 1; i > 0; i--) {
            var outer = CanonicalJson.mapper().createObjectNode();
            if (segments[i].matches("[0-9]+")) {
                var items = outer.putArray("prefixItems");
                for (int before = 0; before < Integer.parseInt(segments[i]); before++) {
                    items.add(true);
                }
                items.add(inner);
            } else {
                outer.putObject("properties").set(segments[i], inner);
            }
            inner = outer;
        }
        return inner;
    }

    private ObjectNode steps() {
        var schema = object();
        var parts = schema.putObject("properties");
        var required = new ArrayList<String>();
        for (Step step : chain.steps()) {
            var definition = definitions.get(step.id());
            if (definition == null) {
                parts.putObject(step.id()).put("type", "object");
                continue;
            }
            ObjectNode own = definition.schema().deepCopy();
            own.put("$id", id(step.id(), definition));
            own.remove("$schema");
            put(step.id()).forEach(pointer -> relax(own, pointer));
            parts.set(step.id(), own);
            if (!step.optional() && !own.path("required").isEmpty()) {
                required.add(step.id());
            }
        }
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema.put("additionalProperties", false);
    }

    /** Where something is put into a step's form. */
    private Set<String> put(String step) {
        var pointers = new TreeSet<String>();
        List<Map<String, String>> targets = new ArrayList<>();
        chain.shared().forEach(one -> targets.add(one.into()));
        chain.carried().forEach(one -> targets.add(one.into()));
        chain.given().forEach(one -> targets.add(one.into()));
        targets.stream().filter(into -> into.containsKey(step)).forEach(into -> pointers.add(into.get(step)));
        return pointers;
    }

    private boolean isOptional(String step) {
        return chain.step(step).map(Step::optional).orElse(true);
    }

    private static JsonNode reference(String step, Definition definition, String place) {
        return CanonicalJson.mapper().createObjectNode().put("$ref", id(step, definition) + "#" + place);
    }

    private static String id(String step, Definition definition) {
        return "urn:onewindow:" + definition.hash() + ":" + step;
    }

    private static ObjectNode object() {
        return CanonicalJson.mapper().createObjectNode().put("type", "object");
    }

    private static void relax(ObjectNode schema, String pointer) {
        int last = pointer.lastIndexOf('/');
        place(schema, pointer.substring(0, last)).ifPresent(parent -> {
            var required = schema.at(parent).path("required");
            for (int i = required.size() - 1; i >= 0; i--) {
                if (required.get(i).asText().equals(name(pointer.substring(last + 1)))) {
                    ((ArrayNode) required).remove(i);
                }
            }
        });
    }

    /** Whether nobody may leave out what stands at a pointer, nor anything that it stands in. */
    private static boolean isRequired(JsonNode schema, String pointer) {
        for (int at = 0; at >= 0; at = pointer.indexOf('/', at + 1)) {
            int end = pointer.indexOf('/', at + 1);
            var segment = pointer.substring(at + 1, end < 0 ? pointer.length() : end);
            var parent = place(schema, pointer.substring(0, at)).map(schema::at).orElse(null);
            if (parent == null || !segment.matches("[0-9]+") && !names(parent.path("required"), name(segment))) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(JsonNode required, String name) {
        for (JsonNode one : required) {
            if (one.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where in a schema it says what stands at a pointer into the form; empty when it says nothing of it. */
    private static Optional<String> place(JsonNode schema, String pointer) {
        var place = resolved(schema, "");
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            var at = schema.at(place);
            if (segment.matches("[0-9]+") && !at.path("properties").has(segment)) {
                place = at.path("prefixItems").has(Integer.parseInt(segment))
                        ? place + "/prefixItems/" + segment
                        : place + "/items";
            } else {
                place = place + "/properties/" + segment;
            }
            if (schema.at(place).isMissingNode()) {
                return Optional.empty();
            }
            place = resolved(schema, place);
        }
        return Optional.of(place);
    }

    private static String resolved(JsonNode schema, String place) {
        var at = place;
        for (int hops = 0; hops < 20 && schema.at(at).path("$ref").asText().startsWith("#/"); hops++) {
            at = schema.at(at).get("$ref").asText().substring(1);
        }
        return at;
    }

    private static String name(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
