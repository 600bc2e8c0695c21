package org.onewindow.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** The register of permits, for reading: documents are seen as {@link Form}s. Thread-safe. */
final class Permits {
    static final String REGISTER = "permits";

    private final Registers registers;

    Permits(Registers registers) {
        this.registers = registers;
    }

    Optional<Form> find(String number) {
        return registers.find(REGISTER, number).map(entry -> Form.of(entry.document()));
    }

    /** The permit that a form names in a field, if it is in the register and of this kind. */
    Optional<Form> named(Form form, String field, PermitKind kind) {
        return form.text(field + "/number").flatMap(this::find).filter(kind::isOf);
    }

    /** By the day of issue. */
    List<Form> of(String projectCode) {
        return registers.findBy(REGISTER, "project", projectCode).stream()
                .map(entry -> Form.of(entry.document()))
                .sorted(Comparator.comparing(permit -> permit.text("/issuedOn").orElse("")))
                .toList();
    }
}
