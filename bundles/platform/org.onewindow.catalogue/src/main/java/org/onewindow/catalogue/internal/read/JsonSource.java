package org.onewindow.catalogue.internal.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.catalogue.internal.json.Pointers;

/** Reads JSON and remembers the line of every value. */
final class JsonSource {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final String name;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    private JsonSource(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    static Optional<Source> read(String name, String text, Faults faults) {
        return new JsonSource(name, faults).read(text);
    }

    private Optional<Source> read(String text) {
        int before = faults.count();
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add(name, 1, "empty-file");
                return Optional.empty();
            }
            lines.put("", line(parser));
            JsonNode root = value(parser, "");
            if (parser.nextToken() != null) {
                faults.add(name, line(parser), "broken-json", "end of file expected");
            }
            return faults.count() > before ? Optional.empty() : Optional.of(new Source(name, root, Map.copyOf(lines)));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            faults.add(name, line, "broken-json", broken.getOriginalMessage());
            return Optional.empty();
        } catch (IOException aStringHasNone) {
            throw new UncheckedIOException(aStringHasNone);
        }
    }

    private JsonNode value(JsonParser parser, String pointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            case VALUE_STRING -> JSON.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? JSON.numberNode(parser.getIntValue())
                        : JSON.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JSON.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> JSON.booleanNode(parser.getBooleanValue());
            default -> JSON.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, String pointer) throws IOException {
        var object = JSON.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String place = Pointers.member(pointer, key);
            if (object.has(key)) {
                faults.add(name, line(parser), "duplicate-key", key);
            } else {
                lines.put(place, line(parser));
            }
            parser.nextToken();
            object.set(key, value(parser, place));
        }
        return object;
    }

    private JsonNode list(JsonParser parser, String pointer) throws IOException {
        var list = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String place = Pointers.item(pointer, list.size());
            lines.put(place, line(parser));
            list.add(value(parser, place));
        }
        return list;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
