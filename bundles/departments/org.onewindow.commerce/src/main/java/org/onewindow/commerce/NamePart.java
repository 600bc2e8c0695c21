package org.onewindow.commerce;

import java.util.Optional;
import org.onewindow.api.form.Form;

/** Where the forms of this department hold a name. */
final class NamePart {
    private NamePart() {}

    /** The name asked for; empty when a sole trader wants none or a change leaves it alone. */
    static Optional<Form> of(Form form) {
        return form.part("/name").or(() -> form.part("/changes/name"));
    }
}
