package org.onewindow.projects;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** The register of projects, for reading: documents are seen as {@link Form}s. Thread-safe. */
final class Projects {
    static final String REGISTER = "projects";

    private final Registers registers;

    Projects(Registers registers) {
        this.registers = registers;
    }

    Optional<Form> find(String code) {
        return registers.find(REGISTER, code).map(entry -> Form.of(entry.document()));
    }

    List<Form> named(String name) {
        return registers.findBy(REGISTER, "name", name).stream()
                .map(entry -> Form.of(entry.document()))
                .toList();
    }
}
