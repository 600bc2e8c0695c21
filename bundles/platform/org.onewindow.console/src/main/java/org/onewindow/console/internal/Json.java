package org.onewindow.console.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;

/** What the console prints, as JSON that is the same in every language: a text in both of them, an enum by its name. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static String of(Table table) {
        return write(node(table));
    }

    static String of(Report report) {
        ObjectNode object = NODES.objectNode();
        report.parts().forEach((key, part) -> object.set(key, node(part)));
        return write(object);
    }

    private static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode node(Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Table table) {
            return rows(table);
        }
        if (value instanceof Report.Items items) {
            return node(items.content());
        }
        if (value instanceof Collection<?> items) {
            ArrayNode array = NODES.arrayNode();
            items.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Text text) {
            return NODES.objectNode().put("zh-CN", text.zh()).put("en", text.en());
        }
        if (value instanceof Period period) {
            return NODES.objectNode()
                    .put("length", period.length())
                    .put("unit", period.unit().name());
        }
        return scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof Boolean yes) {
            return NODES.booleanNode(yes);
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Number number) {
            return NODES.numberNode(number.longValue());
        }
        return NODES.textNode(value instanceof Instant at ? Wording.moment(at).toString() : value.toString());
    }

    private static ArrayNode rows(Table table) {
        ArrayNode array = NODES.arrayNode();
        for (var row : table.rows()) {
            ObjectNode object = array.addObject();
            for (int i = 0; i < row.size(); i++) {
                object.set(table.keys().get(i), node(row.get(i)));
            }
        }
        return array;
    }
}
