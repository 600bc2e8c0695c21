package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A vehicle has its licence and has passed inspection (道路运输条例 art. 21); for a planned one there is a pledge
 * (道路货物运输及站场管理规定). A vehicle works for one haulier.
 */
@Component
@RuleName("freight-vehicles")
public final class FreightVehicles implements CaseRule {
    private static final List<String> PAPERS = List.of("/plate", "/vehicleLicence", "/inspectionReport");

    private final Registers registers;

    @Activate
    public FreightVehicles(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> vehicles = form.items("/vehicles");
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<String>();
        for (Form vehicle : vehicles) {
            if (!isPlanned(vehicle)
                    && PAPERS.stream().anyMatch(field -> vehicle.text(field).isEmpty())) {
                findings.add(Finding.fault(vehicle.pointer(""), "freight-vehicle-papers"));
            }
            vehicle.text("/plate").ifPresent(plate -> {
                if (!seen.add(plate)) {
                    findings.add(Finding.fault(vehicle.pointer("/plate"), "freight-vehicle-twice"));
                }
                if (worksForAnother(plate, form)) {
                    findings.add(Finding.warning(vehicle.pointer("/plate"), "freight-vehicle-elsewhere", plate));
                }
            });
        }
        if (vehicles.stream().anyMatch(FreightVehicles::isPlanned)
                && !submission.materials().contains("vehicle-pledge")) {
            findings.add(Finding.warning("/materials", "freight-vehicle-pledge"));
        }
        return findings;
    }

    private static boolean isPlanned(Form vehicle) {
        return vehicle.text("/status").filter("PLANNED"::equals).isPresent();
    }

    private boolean worksForAnother(String plate, Form form) {
        return registers
                .find(HaulierEntry.VEHICLES, plate)
                .flatMap(entry -> Form.of(entry.document()).text("/creditCode"))
                .filter(haulier ->
                        form.text("/creditCode").filter(haulier::equals).isEmpty())
                .isPresent();
    }
}
