package org.onewindow.projects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** The register of filed home sales, for reading. Thread-safe. */
final class HomeSales {
    static final String REGISTER = "homeSales";

    private final Registers registers;

    HomeSales(Registers registers) {
        this.registers = registers;
    }

    /** The last filing of a sale of this unit. */
    Optional<Form> last(String unitNumber) {
        return registers.findBy(REGISTER, "unit", unitNumber).stream()
                .map(entry -> Form.of(entry.document()))
                .max(Comparator.comparing(entry -> entry.date("/filedOn").orElse(LocalDate.MIN)));
    }
}
