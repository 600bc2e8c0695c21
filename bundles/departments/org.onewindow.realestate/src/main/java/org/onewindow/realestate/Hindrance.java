package org.onewindow.realestate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;

/**
 * What has come between the application and the entry in the register: a seizure, or a transfer to somebody else. The
 * rules saw the register when the application came in; this looks again. A recorder cannot refuse a step, so it asks for
 * the creation of the very entry that stands against it: the database refuses that, and the step with it.
 */
final class Hindrance {
    private final Units units;
    private final Encumbrances encumbrances;

    Hindrance(Units units, Encumbrances encumbrances) {
        this.units = units;
        this.encumbrances = encumbrances;
    }

    /** A recording that will be refused; empty when nothing has come between. */
    Optional<Recording> to(Step step) {
        Form form = step.form();
        String unitNumber = form.text("/unitNumber").orElseThrow();
        Optional<Create> seizure = encumbrances
                .inForce(unitNumber, step.on(), Encumbrance.Kind.SEIZURE)
                .findFirst()
                .map(one -> new Create(Encumbrances.REGISTER, one.number(), Map.of()));
        return seizure.or(() -> units.find(unitNumber)
                        .filter(unit ->
                                !unit.ownerIds().containsAll(Parties.of(form).disposerIds()))
                        .map(unit -> new Create(Units.REGISTER, unitNumber, Map.of())))
                .map(refused -> new Recording(List.of(refused), Map.of()));
    }
}
