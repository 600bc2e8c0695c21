package org.onewindow.catalogue.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.internal.json.Pointers;

/**
 * What the validator must not be given: it takes members whose name begins with {@code #} for comments even where no
 * further members are allowed, and it divides numbers of any size.
 */
final class Overlooked {
    private static final int MAX_DIGITS = 100;

    private Overlooked() {}

    static void find(JsonNode value, String pointer, List<Fault> faults) {
        if (value.isObject()) {
            for (var member : value.properties()) {
                String place = Pointers.member(pointer, member.getKey());
                if (member.getKey().startsWith("#")) {
                    faults.add(SchemaFault.of("additional-properties", place, member.getKey()));
                } else {
                    find(member.getValue(), place, faults);
                }
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                find(value.get(i), Pointers.item(pointer, i), faults);
            }
        } else if (value.isNumber() && isTooLong(value)) {
            faults.add(SchemaFault.of("number-size", pointer, MAX_DIGITS));
        }
    }

    private static boolean isTooLong(JsonNode number) {
        if (!number.isBigDecimal() && !number.isBigInteger()) {
            return false;
        }
        var exact = number.decimalValue();
        return exact.precision() > MAX_DIGITS || Math.abs((long) exact.scale()) > MAX_DIGITS;
    }
}
