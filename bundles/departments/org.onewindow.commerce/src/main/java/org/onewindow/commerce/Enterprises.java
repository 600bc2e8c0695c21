package org.onewindow.commerce;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;

/** The register of enterprises (市场主体), for reading: documents are seen as {@link Form}s. Thread-safe. */
final class Enterprises {
    static final String REGISTER = "enterprises";

    private final Registers registers;

    Enterprises(Registers registers) {
        this.registers = registers;
    }

    Optional<RegisterEntry> entry(String creditCode) {
        return registers.find(REGISTER, creditCode);
    }

    Optional<Form> find(String creditCode) {
        return entry(creditCode).map(Enterprises::asForm);
    }

    /** The enterprise that a form names by its credit code. */
    Optional<Form> of(Form form) {
        return form.text("/creditCode").flatMap(this::find);
    }

    List<Form> named(String name) {
        return by("name", name);
    }

    List<Form> formerlyNamed(String name) {
        return by("formerName", name);
    }

    /** The type that the form states, or else the one the enterprise is registered as. */
    Optional<EnterpriseType> typeFor(Form form) {
        return EnterpriseType.statedIn(form)
                .or(() -> of(form).flatMap(entry -> entry.text("/type")).flatMap(EnterpriseType::named));
    }

    private List<Form> by(String index, String value) {
        return registers.findBy(REGISTER, index, value).stream()
                .map(Enterprises::asForm)
                .toList();
    }

    private static Form asForm(RegisterEntry entry) {
        return Form.of(entry.document());
    }
}
