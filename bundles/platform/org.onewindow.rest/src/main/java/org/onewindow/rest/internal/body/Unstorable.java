package org.onewindow.rest.internal.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;

/**
 * What is good JSON and can still not be kept: PostgreSQL stores no U+0000, and half a surrogate pair has no bytes in
 * UTF-8.
 */
final class Unstorable {
    private static final int MOST_FAULTS = 100;

    private Unstorable() {}

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code request-faulty} with every such place */
    static void refuse(JsonNode json) {
        var faults = new ArrayList<Fault>();
        look(json, "", faults);
        if (!faults.isEmpty()) {
            throw CheckedBody.faulty(faults);
        }
    }

    private static void look(JsonNode json, String pointer, List<Fault> faults) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        if (json.isTextual() && !isStorable(json.textValue())) {
            faults.add(CheckedBody.fault(pointer, "text-unstorable"));
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                look(json.get(i), pointer + "/" + i, faults);
            }
        } else if (json.isObject()) {
            for (var member : json.properties()) {
                String name = member.getKey();
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                if (isStorable(name)) {
                    look(member.getValue(), place, faults);
                } else {
                    faults.add(CheckedBody.fault(pointer, "text-unstorable"));
                }
            }
        }
    }

    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
