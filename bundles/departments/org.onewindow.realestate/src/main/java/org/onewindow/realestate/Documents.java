package org.onewindow.realestate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;

/**
 * What the registers keep, made from the forms. All values are strings, truth values, lists or maps of them, so that a
 * document read back equals the one written. Pure functions.
 */
final class Documents {
    private static final List<String> PERSON = List.of("name", "idType", "idNumber", "share");
    private static final List<String> UNIT =
            List.of("unitNumber", "address", "use", "structure", "storey", "ownership");

    private Documents() {}

    /** What a form says of a unit and its new owners. */
    static Map<String, Object> unit(Step step, List<String> certificates) {
        Form form = step.form();
        var document = new LinkedHashMap<String, Object>();
        UNIT.forEach(field -> copy(form, "/" + field, document, field));
        form.number("/floorArea").ifPresent(area -> document.put("floorArea", plain(area)));
        copy(form, "/landRight/use", document, "landUse");
        copy(form, "/landRight/until", document, "landUntil");
        document.put("owners", people(NewOwners.of(form)));
        document.put("certificateNumber", certificates.get(0));
        document.put("certificates", List.copyOf(certificates));
        document.put("registeredOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        return document;
    }

    /** What every encumbrance says. */
    static Map<String, Object> encumbrance(Step step, Encumbrance.Kind kind, String number, List<Form> holders) {
        var document = new LinkedHashMap<String, Object>();
        document.put("number", number);
        document.put("kind", kind.name());
        copy(step.form(), "/unitNumber", document, "unitNumber");
        document.put("holders", people(holders));
        document.put("registeredOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        return document;
    }

    static List<Map<String, Object>> people(List<Form> people) {
        var list = new ArrayList<Map<String, Object>>();
        for (Form person : people) {
            var entry = new LinkedHashMap<String, Object>();
            PERSON.forEach(field -> copy(person, "/" + field, entry, field));
            list.add(entry);
        }
        return list;
    }

    static void copy(Form from, String field, Map<String, Object> to, String name) {
        from.text(field).ifPresent(text -> to.put(name, text));
    }

    /** A number as it is written without an exponent and without zeros at its end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
