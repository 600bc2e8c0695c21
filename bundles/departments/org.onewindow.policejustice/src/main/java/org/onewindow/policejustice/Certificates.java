package org.onewindow.policejustice;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** The register of what this zone has issued to people, for reading. Thread-safe. */
final class Certificates {
    static final String REGISTER = "certificates";

    private final Registers registers;

    Certificates(Registers registers) {
        this.registers = registers;
    }

    /** The day on which the person last got one of this kind. */
    Optional<LocalDate> lastIssued(CertificateKind kind, String holderId) {
        return registers.findBy(REGISTER, "holder", holderId).stream()
                .map(entry -> Form.of(entry.document()))
                .filter(entry -> entry.text("/kind").filter(kind.name()::equals).isPresent())
                .flatMap(entry -> entry.date("/issuedOn").stream())
                .max(LocalDate::compareTo);
    }
}
