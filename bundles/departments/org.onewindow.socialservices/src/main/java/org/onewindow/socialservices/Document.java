package org.onewindow.socialservices;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;

/** A register's document under construction; it begins with the number of the case. */
final class Document {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Document() {}

    static Document of(Step step) {
        return new Document().with("caseNumber", step.caseNumber());
    }

    Document with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Takes texts over from a form's part; what is absent there stays absent. */
    Document copy(Form from, String... names) {
        for (String name : names) {
            from.text("/" + name).ifPresent(text -> fields.put(name, text));
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
