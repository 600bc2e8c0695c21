package org.onewindow.catalogue.internal.lint;

import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.FormField;

/** What a certificate shows is in the form, or comes from a recorder. */
final class ShownRules {
    private static final String FORM = "/form";

    private ShownRules() {}

    static void check(MatterFile matter, Source form, Faults faults) {
        for (String shown : matter.items("/result/certificate/shows")) {
            String place = shown + "/from";
            String from = matter.text(place);
            if (from.startsWith(FORM + "/")) {
                String pointer = from.substring(FORM.length());
                var field = FormField.find(form.root(), pointer);
                if (field.isEmpty()) {
                    faults.add(matter.source(), place, "shown-field", pointer);
                } else if (!field.get().isPlain()) {
                    faults.add(matter.source(), place, "shown-not-plain", pointer);
                }
            } else if (!matter.has("/recorders/ISSUE") && !matter.has("/recorders/GRANT")) {
                faults.add(matter.source(), place, "shown-result", from);
            }
        }
    }
}
