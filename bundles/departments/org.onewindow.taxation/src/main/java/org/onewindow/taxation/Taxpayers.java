package org.onewindow.taxation;

import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;

/**
 * The register of taxpayers (纳税人) and what invoices they may have. A taxpayer from before the centre opened is in
 * neither. Thread-safe.
 */
final class Taxpayers {
    static final String REGISTER = "taxpayers";
    static final String INVOICES = "invoiceEntitlements";
    static final String CLEARED_ON = "clearedOn";

    private final Registers registers;

    Taxpayers(Registers registers) {
        this.registers = registers;
    }

    Optional<RegisterEntry> entry(String creditCode) {
        return registers.find(REGISTER, creditCode);
    }

    /** The taxpayer that a form names by its credit code. */
    Optional<Form> of(Form form) {
        return form.text("/creditCode").flatMap(this::entry).map(entry -> Form.of(entry.document()));
    }

    Optional<RegisterEntry> invoices(String creditCode) {
        return registers.find(INVOICES, creditCode);
    }

    /** Whether the register says that a form's taxpayer has been given invoices. */
    boolean hasInvoices(Form form) {
        return form.text("/creditCode").flatMap(this::invoices).isPresent();
    }
}
