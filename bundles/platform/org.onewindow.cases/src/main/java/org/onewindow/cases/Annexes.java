package org.onewindow.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * What is kept with a case beside what every case has (附卷): its bill, its delivery, opinions on it. Written and journalled
 * with the case. Immutable. May hold personal data.
 *
 * @param parts canonical JSON by the name of its {@link Annex}
 */
public record Annexes(SortedMap<String, JsonNode> parts) {
    /** What most cases have. */
    public static final Annexes NONE = new Annexes(new TreeMap<>());

    public Annexes {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** Those in a JSON object, a member each. */
    public static Annexes of(JsonNode members) {
        var parts = new TreeMap<String, JsonNode>();
        members.properties().forEach(member -> parts.put(member.getKey(), member.getValue()));
        return new Annexes(parts);
    }

    public <T> Optional<T> find(Annex<T> annex) {
        return Optional.ofNullable(parts.get(annex.name())).map(json -> read(json, annex.type()));
    }

    /** These with one more, or another in its place. */
    public <T> Annexes with(Annex<T> annex, T value) {
        var more = new TreeMap<>(parts);
        more.put(annex.name(), written(value));
        return new Annexes(more);
    }

    /** These with all of the others, in the place of those of the same name. */
    public Annexes with(Annexes others) {
        var more = new TreeMap<>(parts);
        more.putAll(others.parts);
        return new Annexes(more);
    }

    /** What stands here and did not, or not so, in the other. */
    public Annexes changedSince(Annexes before) {
        var changed = new TreeMap<>(parts);
        changed.entrySet().removeIf(part -> part.getValue().equals(before.parts.get(part.getKey())));
        return new Annexes(changed);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** A JSON object with a member for each. */
    public ObjectNode json() {
        return CanonicalJson.mapper().createObjectNode().setAll(parts);
    }

    /** As it will be when it is read back, so that what has not changed is equal. */
    private static JsonNode written(Object value) {
        try {
            return CanonicalJson.mapper()
                    .readTree(CanonicalJson.text(CanonicalJson.mapper().valueToTree(value)));
        } catch (JsonProcessingException ourOwnWriting) {
            throw new IllegalStateException(ourOwnWriting);
        }
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        try {
            // A platform that was rolled back meets what its successor has written.
            return CanonicalJson.mapper()
                    .readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(CanonicalJson.text(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an annex is not the JSON it was", e);
        }
    }

    @Override
    public String toString() {
        return "Annexes" + parts.keySet();
    }
}
