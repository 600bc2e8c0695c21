package org.onewindow.catalogue.internal.lint;

import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.FormField;

/** What a fee depends on is in the form: the number by which it is multiplied, the field by which it is charged. */
final class FeeRules {
    private final MatterFile matter;
    private final Source form;
    private final Faults faults;

    private FeeRules(MatterFile matter, Source form, Faults faults) {
        this.matter = matter;
        this.form = form;
        this.faults = faults;
    }

    static void check(MatterFile matter, Source form, Faults faults) {
        var rules = new FeeRules(matter, form, faults);
        for (String fee : matter.items("/fees")) {
            rules.quantity(fee + "/quantity");
            rules.condition(fee + "/when");
        }
    }

    private void quantity(String place) {
        if (!matter.has(place)) {
            return;
        }
        String pointer = matter.text(place);
        var field = FormField.find(form.root(), pointer);
        if (field.isEmpty()) {
            faults.add(matter.source(), place, "fee-field", pointer);
        } else if (!field.get().isNumber()) {
            faults.add(matter.source(), place, "fee-quantity", pointer);
        }
    }

    private void condition(String when) {
        if (!matter.has(when)) {
            return;
        }
        String pointer = matter.text(when + "/pointer");
        var field = FormField.find(form.root(), pointer);
        if (field.isEmpty()) {
            faults.add(matter.source(), when + "/pointer", "fee-field", pointer);
            return;
        }
        field.get().values().ifPresent(known -> {
            var values = matter.texts(when + "/values");
            for (int i = 0; i < values.size(); i++) {
                if (!known.contains(values.get(i))) {
                    String place = Pointers.item(when + "/values", i);
                    faults.add(matter.source(), place, "fee-value", pointer, values.get(i));
                }
            }
        });
    }
}
