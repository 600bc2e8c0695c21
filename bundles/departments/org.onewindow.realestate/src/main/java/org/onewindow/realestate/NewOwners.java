package org.onewindow.realestate;

import java.util.List;
import org.onewindow.api.form.Form;

/** Whom a form makes owners. */
final class NewOwners {
    private NewOwners() {}

    /** The field that lists them. */
    static String place(Form form) {
        return form.items("/buyers").isEmpty() ? "/owners" : "/buyers";
    }

    static List<Form> of(Form form) {
        return form.items(place(form));
    }

    /** How many certificates are issued: one, or one for each who asks for it (细则 art. 21). */
    static int certificates(Form form) {
        return form.flag("/separateCertificates").orElse(false) ? of(form).size() : 1;
    }
}
