package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.register.Registers;

/** What stands against units, for reading. Thread-safe. */
final class Encumbrances {
    static final String REGISTER = "encumbrances";

    private final Registers registers;
    private final WorkingCalendar calendar;

    Encumbrances(Registers registers, WorkingCalendar calendar) {
        this.registers = registers;
        this.calendar = calendar;
    }

    Optional<Encumbrance> find(Encumbrance.Kind kind, String number) {
        return registers
                .find(REGISTER, CertificateNumbers.normalised(number))
                .map(Encumbrance::of)
                .filter(found -> found.kind() == kind);
    }

    /** Everything ever entered on a unit, by number. */
    List<Encumbrance> all(String unitNumber) {
        return registers.findBy(REGISTER, "unit", unitNumber).stream()
                .map(Encumbrance::of)
                .toList();
    }

    List<Encumbrance> inForce(String unitNumber, LocalDate on) {
        return all(unitNumber).stream()
                .filter(one -> one.isInForce(on, calendar))
                .toList();
    }

    Stream<Encumbrance> inForce(String unitNumber, LocalDate on, Encumbrance.Kind kind) {
        return inForce(unitNumber, on).stream().filter(one -> one.kind() == kind);
    }
}
