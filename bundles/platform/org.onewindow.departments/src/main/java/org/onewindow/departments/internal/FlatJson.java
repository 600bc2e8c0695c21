package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onewindow.catalogue.json.CanonicalJson;

/** A JSON value as its leaves by JSON pointer (RFC 6901). */
final class FlatJson {
    private FlatJson() {}

    static SortedMap<String, String> of(JsonNode value) {
        var leaves = new TreeMap<String, String>();
        walk("", value, leaves);
        return leaves;
    }

    private static void walk(String pointer, JsonNode value, Map<String, String> leaves) {
        if (value.isObject() && !value.isEmpty()) {
            value.properties()
                    .forEach(member -> walk(
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            member.getValue(),
                            leaves));
        } else if (value.isArray() && !value.isEmpty()) {
            for (int i = 0; i < value.size(); i++) {
                walk(pointer + "/" + i, value.get(i), leaves);
            }
        } else {
            leaves.put(pointer, value.isTextual() ? value.textValue() : CanonicalJson.text(value));
        }
    }
}
