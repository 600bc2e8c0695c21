package org.onewindow.cases.internal.licences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.cases.CaseFile;

/** What a case says at the places that its definition names: fields of the form and of the result. Personal data. */
record Said(JsonNode form, Map<String, String> result) {
    private static final String FORM = "/form/";
    private static final String RESULT = "/result/";

    static Said of(CaseFile file) {
        return new Said(file.content().form(), file.result());
    }

    /** The pointer into the form; empty when it points into the result. */
    static Optional<String> inForm(String pointer) {
        return pointer.startsWith(FORM) ? Optional.of(pointer.substring(FORM.length() - 1)) : Optional.empty();
    }

    /** The plain values that are there and not blank; {@code *} goes into every item of a list, a number into one. */
    List<JsonNode> at(String pointer) {
        var found = new ArrayList<JsonNode>();
        var inForm = inForm(pointer);
        if (inForm.isPresent()) {
            collect(form, List.of(inForm.get().substring(1).split("/")), found);
        } else {
            collect(TextNode.valueOf(result.getOrDefault(pointer.substring(RESULT.length()), "")), List.of(), found);
        }
        return found;
    }

    /** The first of them as it is written. */
    Optional<String> textAt(String pointer) {
        return at(pointer).stream().map(value -> value.asText().strip()).findFirst();
    }

    @Override
    public String toString() {
        return "Said[]";
    }

    private static void collect(JsonNode node, List<String> names, List<JsonNode> found) {
        if (names.isEmpty()) {
            if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
                found.add(node);
            }
            return;
        }
        var rest = names.subList(1, names.size());
        if (names.get(0).equals("*")) {
            node.forEach(item -> collect(item, rest, found));
        } else if (node.isArray() && names.get(0).matches("[0-9]{1,3}")) {
            collect(node.path(Integer.parseInt(names.get(0))), rest, found);
        } else {
            collect(node.path(names.get(0).replace("~1", "/").replace("~0", "~")), rest, found);
        }
    }
}
