package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/** Files every seal of the case; its number is the case's with a serial number. */
@Component
@RecorderName("seal-entries")
public final class SealEntries implements Recorder {
    static final String REGISTER = "seals";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        List<Form> seals = form.items("/seals");
        var changes = new ArrayList<RegisterChange>();
        for (int i = 0; i < seals.size(); i++) {
            String number = step.caseNumber() + "-" + (i + 1);
            var document = new LinkedHashMap<String, Object>();
            document.put("number", number);
            document.put("filedOn", step.on().toString());
            document.put("caseNumber", step.caseNumber());
            put(document, form, "creditCode");
            put(document, form, "enterpriseName");
            put(document, seals.get(i), "kind");
            put(document, seals.get(i), "material");
            put(document, seals.get(i), "text");
            form.text("/maker/name").ifPresent(maker -> document.put("maker", maker));
            changes.add(new Create(REGISTER, number, document));
        }
        return new Recording(changes, Map.of("filedSeals", String.valueOf(seals.size())));
    }

    private static void put(Map<String, Object> document, Form from, String field) {
        from.text("/" + field).ifPresent(text -> document.put(field, text));
    }
}
