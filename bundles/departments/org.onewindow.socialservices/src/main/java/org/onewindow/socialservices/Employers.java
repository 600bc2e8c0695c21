package org.onewindow.socialservices;

import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** The register of employers that are insured here; its key is the credit code. */
final class Employers {
    static final String REGISTER = "employers";

    private final Registers registers;

    Employers(Registers registers) {
        this.registers = registers;
    }

    /** The entry of the employer whose credit code a form states. */
    Optional<Form> of(Form form) {
        return form.text("/creditCode")
                .flatMap(code -> registers.find(REGISTER, code))
                .map(entry -> Form.of(entry.document()));
    }
}
