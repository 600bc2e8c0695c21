package org.onewindow.commerce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.form.Form;

/**
 * What the register keeps of an enterprise, made from the forms. All values are strings, lists or maps of strings, so
 * that a document read back equals the one written. Pure functions.
 */
final class EnterpriseDocument {
    private static final List<String> SHAREHOLDER =
            List.of("kind", "name", "idType", "idNumber", "contribution", "dueOn");
    private static final List<String> OFFICER = List.of("name", "idType", "idNumber");

    /** What stands on a licence, and what later matters of the same founder ask for. */
    private static final List<String> RESULT = List.of(
            "creditCode",
            "licenceNumber",
            "name",
            "type",
            "representative",
            "capital",
            "currency",
            "domicile",
            "scope",
            "establishedOn");

    private EnterpriseDocument() {}

    /** What the result of a case says of an enterprise. */
    static Map<String, String> result(Map<String, Object> document) {
        var result = new LinkedHashMap<String, String>();
        for (String field : RESULT) {
            if (document.get(field) instanceof String text) {
                result.put(field, text);
            }
        }
        return result;
    }

    /** The items of a form of establishment, or those that a change brings. */
    static Map<String, Object> items(Form form) {
        var document = new LinkedHashMap<String, Object>();
        form.part("/name")
                .ifPresent(name -> document.put("name", CompanyName.of(name).full()));
        EnterpriseType.statedIn(form).ifPresent(type -> document.put("type", type.name()));
        form.part("/domicile").ifPresent(place -> document.put("domicile", address(place)));
        form.part("/legalRepresentative").or(() -> form.part("/operator")).ifPresent(person -> {
            copy(person, "/name", document, "representative");
            copy(person, "/idNumber", document, "representativeId");
        });
        form.number("/registeredCapital/amount").ifPresent(amount -> document.put("capital", plain(amount)));
        copy(form, "/registeredCapital/currency", document, "currency");
        copy(form, "/scope", document, "scope");
        form.number("/termYears").ifPresent(years -> document.put("termYears", plain(years)));
        list(form, "/shareholders").ifPresent(people -> document.put("shareholders", shareholders(people)));
        list(form, "/officers").ifPresent(people -> document.put("officers", officers(people)));
        return document;
    }

    /** The document with the items of a change put in. */
    static Map<String, Object> changed(Map<String, Object> current, Form changes) {
        var document = new LinkedHashMap<>(current);
        document.putAll(items(changes));
        return document;
    }

    /** An amount as it is written without an exponent and without zeros at its end. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String address(Form place) {
        return Stream.of("/province", "/city", "/county", "/address")
                .map(field -> place.text(field).orElse(""))
                .collect(Collectors.joining());
    }

    private static Optional<List<Form>> list(Form form, String field) {
        return Optional.of(form.items(field)).filter(items -> !items.isEmpty());
    }

    private static List<Map<String, Object>> shareholders(List<Form> people) {
        var list = new ArrayList<Map<String, Object>>();
        for (Form person : people) {
            Map<String, Object> entry = fields(person, SHAREHOLDER);
            person.number("/amount").ifPresent(amount -> entry.put("amount", plain(amount)));
            list.add(entry);
        }
        return list;
    }

    private static List<Map<String, Object>> officers(List<Form> people) {
        var list = new ArrayList<Map<String, Object>>();
        for (Form person : people) {
            Map<String, Object> entry = fields(person, OFFICER);
            entry.put("positions", Officers.positions(person));
            list.add(entry);
        }
        return list;
    }

    private static Map<String, Object> fields(Form part, List<String> names) {
        var entry = new LinkedHashMap<String, Object>();
        names.forEach(name -> copy(part, "/" + name, entry, name));
        return entry;
    }

    private static void copy(Form from, String field, Map<String, Object> to, String name) {
        from.text(field).ifPresent(text -> to.put(name, text));
    }
}
