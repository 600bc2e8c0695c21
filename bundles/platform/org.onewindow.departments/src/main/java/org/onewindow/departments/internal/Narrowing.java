package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a field takes less than it took: what somebody could hand in yesterday would be refused today. */
final class Narrowing {
    private static final List<String> AT_LEAST =
            List.of("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties", "minContains");
    private static final List<String> AT_MOST =
            List.of("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties", "maxContains");
    /** Nobody can say of two of these which one takes more. */
    private static final List<String> EXACT = List.of("pattern", "format", "const", "multipleOf", "uniqueItems");

    private Narrowing() {}

    static boolean of(JsonNode before, JsonNode after) {
        return takesFewer(before, after, "type")
                || takesFewer(before, after, "enum")
                || AT_LEAST.stream().anyMatch(bound -> isStricter(after.path(bound), before.path(bound), 1))
                || AT_MOST.stream().anyMatch(bound -> isStricter(after.path(bound), before.path(bound), -1))
                || EXACT.stream()
                        .anyMatch(keyword ->
                                after.has(keyword) && !after.path(keyword).equals(before.path(keyword)));
    }

    private static boolean takesFewer(JsonNode before, JsonNode after, String keyword) {
        return after.has(keyword)
                && (!before.has(keyword) || !values(after.path(keyword)).containsAll(values(before.path(keyword))));
    }

    /** @param direction 1 when the greater bound is the stricter one, else -1 */
    private static boolean isStricter(JsonNode after, JsonNode before, int direction) {
        return after.isNumber()
                && (!before.isNumber() || after.decimalValue().compareTo(before.decimalValue()) * direction > 0);
    }

    private static Set<String> values(JsonNode oneOrMany) {
        var values = new HashSet<String>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(value -> values.add(value.toString()));
        } else {
            values.add(oneOrMany.toString());
        }
        // Whoever could hand in whole numbers still can.
        if (values.contains("\"number\"")) {
            values.add("\"integer\"");
        }
        return values;
    }
}
