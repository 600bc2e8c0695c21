package org.onewindow.catalogue.internal.lint;

import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.FormField;

/** A form's layout speaks only of fields that the form has. */
final class LayoutRules {
    private LayoutRules() {}

    static void check(Source layout, Source form, Faults faults) {
        for (int i = 0; i < layout.at("/order").size(); i++) {
            String place = Pointers.item("/order", i);
            String field = layout.at(place).asText();
            require(layout, place, field.startsWith("/") ? field : "/" + field, form, faults);
        }
        for (int i = 0; i < layout.at("/groups").size(); i++) {
            String fields = Pointers.item("/groups", i) + "/fields";
            for (int j = 0; j < layout.at(fields).size(); j++) {
                String place = Pointers.item(fields, j);
                require(layout, place, layout.at(place).asText(), form, faults);
            }
        }
        for (var widget : layout.at("/widgets").properties()) {
            require(layout, Pointers.member("/widgets", widget.getKey()), widget.getKey(), form, faults);
        }
    }

    private static void require(Source layout, String place, String field, Source form, Faults faults) {
        if (FormField.find(form.root(), field).isEmpty()) {
            faults.add(layout, place, "layout-field", field);
        }
    }
}
