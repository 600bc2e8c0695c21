package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a unit for the first time, when it is decided: the entry completes a registration (条例 art. 21). From that day
 * the buyers of its time before completion can apply, so their notices begin to run. The result says the certificates'
 * numbers.
 */
@Component
@RecorderName("unit-entry")
public final class UnitEntry implements Recorder {
    private final Encumbrances encumbrances;
    private final CertificateNumbers numbers;

    @Activate
    public UnitEntry(
            @Reference Registers registers, @Reference WorkingCalendar calendar, @Reference Jurisdiction jurisdiction) {
        this.encumbrances = new Encumbrances(registers, calendar);
        this.numbers = new CertificateNumbers(jurisdiction);
    }

    @Override
    public Recording record(Step step) {
        String unitNumber = step.form().text("/unitNumber").orElseThrow();
        List<String> certificates = numbers.titles(step, NewOwners.certificates(step.form()));
        var changes = new ArrayList<RegisterChange>();
        changes.add(new Create(Units.REGISTER, unitNumber, Documents.unit(step, certificates)));
        changes.addAll(Changes.holdings(unitNumber, List.of(), NewOwners.of(step.form())));
        Changes.registrable(encumbrances.inForce(unitNumber, step.on(), Encumbrance.Kind.PRIORITY_NOTICE), step.on())
                .forEach(changes::add);
        return new Recording(changes, CertificateNumbers.result(certificates));
    }
}
