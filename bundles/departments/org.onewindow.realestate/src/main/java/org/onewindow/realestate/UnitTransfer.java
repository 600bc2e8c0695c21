package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives a unit its new owners, when it is decided: the entry completes a registration (条例 art. 21). A unit that was
 * registered before the centre opened gets its entry here. The former certificate is used up; it can be used up once, so
 * of two sales of one house the database lets one through. Mortgages stay (民法典 art. 406); the buyers' own priority
 * notices have done their service. The result says the new certificates' numbers.
 */
@Component
@RecorderName("unit-transfer")
public final class UnitTransfer implements Recorder {
    private final Units units;
    private final Encumbrances encumbrances;
    private final Hindrance hindrance;
    private final CertificateNumbers numbers;

    @Activate
    public UnitTransfer(
            @Reference Registers registers, @Reference WorkingCalendar calendar, @Reference Jurisdiction jurisdiction) {
        this.units = new Units(registers);
        this.encumbrances = new Encumbrances(registers, calendar);
        this.hindrance = new Hindrance(units, encumbrances);
        this.numbers = new CertificateNumbers(jurisdiction);
    }

    @Override
    public Recording record(Step step) {
        return hindrance.to(step).orElseGet(() -> transfer(step));
    }

    private Recording transfer(Step step) {
        Form form = step.form();
        String unitNumber = form.text("/unitNumber").orElseThrow();
        Optional<RegisteredUnit> current = units.find(unitNumber);
        List<String> certificates = numbers.titles(step, NewOwners.certificates(form));
        Map<String, Object> document = current.map(
                        unit -> new LinkedHashMap<>(unit.entry().document()))
                .orElseGet(LinkedHashMap::new);
        document.putAll(Documents.unit(step, certificates));
        var changes = new ArrayList<RegisterChange>();
        former(current, form)
                .forEach(number -> changes.add(new Create(Units.RETIRED, number, retired(step, certificates))));
        changes.add(new Put(Units.REGISTER, unitNumber, document));
        changes.addAll(Changes.holdings(
                unitNumber, current.map(RegisteredUnit::owners).orElse(List.of()), NewOwners.of(form)));
        Changes.fulfilled(
                        encumbrances.inForce(unitNumber, step.on(), Encumbrance.Kind.PRIORITY_NOTICE),
                        Parties.ids(NewOwners.of(form)),
                        step)
                .forEach(changes::add);
        return new Recording(changes, CertificateNumbers.result(certificates));
    }

    private static List<String> former(Optional<RegisteredUnit> current, Form form) {
        return current.map(RegisteredUnit::certificates)
                .filter(numbers -> !numbers.isEmpty())
                .orElseGet(() -> form.text("/certificateNumber").map(CertificateNumbers::normalised).stream()
                        .toList());
    }

    private static Map<String, Object> retired(Step step, List<String> successors) {
        return Map.of(
                "unitNumber", step.form().text("/unitNumber").orElseThrow(),
                "retiredOn", step.on().toString(),
                "successor", successors.get(0),
                "caseNumber", step.caseNumber());
    }
}
