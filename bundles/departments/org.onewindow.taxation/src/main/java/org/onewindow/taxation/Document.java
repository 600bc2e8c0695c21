package org.onewindow.taxation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;

/**
 * A register's document in the making. All values are strings, or lists and maps of strings, so that a document read
 * back equals the one written. Not thread-safe.
 */
final class Document {
    private final Map<String, Object> content = new LinkedHashMap<>();

    /** A document that says in which case and on what day it was made. */
    static Document of(Step step, String dayName) {
        return new Document()
                .put("caseNumber", step.caseNumber())
                .put(dayName, step.on().toString());
    }

    Document put(String name, Object value) {
        content.put(name, value);
        return this;
    }

    /** Takes a text over; nothing happens when the form has none. */
    Document text(String name, Form form, String field) {
        form.text(field).ifPresent(text -> content.put(name, text));
        return this;
    }

    /** Takes an amount over, with two decimals. */
    Document amount(String name, Form form, String field) {
        form.number(field).ifPresent(amount -> content.put(name, Money.plain(amount)));
        return this;
    }

    Map<String, Object> content() {
        return content;
    }
}
