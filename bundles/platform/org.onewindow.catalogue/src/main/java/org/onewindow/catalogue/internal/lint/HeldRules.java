package org.onewindow.catalogue.internal.lint;

import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.FormField;

/** The certificate that stands for a material is named by a text of the form. */
final class HeldRules {
    private HeldRules() {}

    static void check(MatterFile matter, Source form, Faults faults) {
        for (String material : matter.items("/materials")) {
            String place = material + "/heldAs/number";
            if (matter.has(place)) {
                String pointer = matter.text(place);
                if (FormField.find(form.root(), pointer)
                        .filter(FormField::isText)
                        .isEmpty()) {
                    faults.add(matter.source(), place, "held-field", pointer);
                }
            }
        }
    }
}
