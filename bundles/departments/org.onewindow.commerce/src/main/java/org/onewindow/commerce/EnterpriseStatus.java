package org.onewindow.commerce;

import org.onewindow.api.form.Form;

/** Whether an enterprise in the register still exists. */
enum EnterpriseStatus {
    REGISTERED,
    DEREGISTERED;

    boolean isOf(Form entry) {
        return entry.text("/status").filter(name()::equals).isPresent();
    }
}
