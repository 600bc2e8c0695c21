package org.onewindow.realestate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.testkit.TestRegisters;

/** Puts encumbrances on the unit of the fixtures. */
final class Burdens {
    static final String NUMBER = "赣（2026）玉山县不动产证明第0010001号";

    private Burdens() {}

    static void put(TestRegisters registers, Encumbrance.Kind kind, Map<String, Object> more) {
        put(registers, NUMBER, kind, more);
    }

    static void put(TestRegisters registers, String number, Encumbrance.Kind kind, Map<String, Object> more) {
        var document = new HashMap<String, Object>();
        document.put("number", number);
        document.put("kind", kind.name());
        document.put("unitNumber", Fixtures.UNIT);
        document.put("registeredOn", "2026-03-02");
        document.put("holders", List.of(Fixtures.person(Fixtures.WU)));
        document.putAll(more);
        registers.with(Encumbrances.REGISTER, number, document);
    }
}
