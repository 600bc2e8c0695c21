package org.onewindow.realestate;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;

/** The register of units (不动产登记簿) and of who holds which, for reading. Thread-safe. */
final class Units {
    static final String REGISTER = "units";
    static final String HOLDINGS = "holdings";
    static final String RETIRED = "retiredCertificates";

    private final Registers registers;

    Units(Registers registers) {
        this.registers = registers;
    }

    Optional<RegisteredUnit> find(String unitNumber) {
        return registers.find(REGISTER, unitNumber).map(RegisteredUnit::of);
    }

    /** The unit that a form names by its number. */
    Optional<RegisteredUnit> of(Form form) {
        return form.text("/unitNumber").flatMap(this::find);
    }

    Optional<RegisteredUnit> byCertificate(String certificateNumber) {
        return registers.findBy(REGISTER, "certificate", CertificateNumbers.normalised(certificateNumber)).stream()
                .map(RegisteredUnit::of)
                .findFirst();
    }

    /** The numbers of the units that somebody holds alone or with others, at most 200. */
    List<String> heldBy(String idNumber) {
        return registers.findBy(HOLDINGS, "holder", idNumber).stream()
                .map(RegisterEntry::document)
                .map(holding -> (String) holding.get("unitNumber"))
                .toList();
    }
}
