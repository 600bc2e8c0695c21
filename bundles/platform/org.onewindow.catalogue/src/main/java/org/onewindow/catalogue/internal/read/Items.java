package org.onewindow.catalogue.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The items of a list and the members of an object as values; none where there is nothing. */
public final class Items {
    private Items() {}

    public static <T> List<T> list(JsonNode items, Function<JsonNode, T> decode) {
        var decoded = new ArrayList<T>();
        items.forEach(item -> decoded.add(decode.apply(item)));
        return decoded;
    }

    public static Map<String, String> texts(JsonNode members) {
        var texts = new TreeMap<String, String>();
        members.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }
}
