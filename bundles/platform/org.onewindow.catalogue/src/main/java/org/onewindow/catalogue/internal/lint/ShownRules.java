package org.onewindow.catalogue.internal.lint;

import java.util.List;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.FormField;

/** What stands on a certificate is in the form, or comes from a recorder. */
final class ShownRules {
    private static final String CERTIFICATE = "/result/certificate";
    private static final String FORM = "/form";

    private final MatterFile matter;
    private final Source form;
    private final Faults faults;

    private ShownRules(MatterFile matter, Source form, Faults faults) {
        this.matter = matter;
        this.form = form;
        this.faults = faults;
    }

    static void check(MatterFile matter, Source form, Faults faults) {
        var rules = new ShownRules(matter, form, faults);
        for (String shown : matter.items(CERTIFICATE + "/shows")) {
            rules.check(shown + "/from");
            rules.labels(shown);
        }
        for (String part : List.of("/name", "/idNumber", "/idType", "/phone")) {
            rules.check(CERTIFICATE + "/holder" + part);
        }
    }

    private void labels(String shown) {
        String place = shown + "/labels";
        String pointer = matter.text(place);
        boolean mayHave = !matter.text(shown + "/from").startsWith(FORM + "/");
        if (matter.has(place)
                && (!mayHave
                        || FormField.find(form.root(), pointer)
                                .filter(FormField::isLabelled)
                                .isEmpty())) {
            faults.add(matter.source(), place, "shown-labels", pointer);
        }
    }

    private void check(String place) {
        String from = matter.text(place);
        if (from.startsWith(FORM + "/")) {
            String pointer = from.substring(FORM.length());
            var field = FormField.find(form.root(), pointer);
            if (field.isEmpty()) {
                faults.add(matter.source(), place, "shown-field", pointer);
            } else if (!field.get().isPlain()) {
                faults.add(matter.source(), place, "shown-not-plain", pointer);
            }
        } else if (matter.has(place) && !matter.isRecorded()) {
            faults.add(matter.source(), place, "shown-result", from);
        }
    }
}
