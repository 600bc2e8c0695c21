package org.onewindow.commerce;

import org.onewindow.api.form.Form;

/** The simplified deregistration (简易注销), for enterprises without debts (条例 art. 33). */
final class Simplified {
    private Simplified() {}

    static boolean is(Form form) {
        return form.text("/procedure").filter("SIMPLIFIED"::equals).isPresent();
    }
}
