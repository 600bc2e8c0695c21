package org.onewindow.taxation;

import java.util.List;
import java.util.Optional;
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
 * A vehicle is taxed once (车辆购置税法 art. 3). One that was exempt comes again when it is transferred or its use changes
 * (art. 14).
 */
@Component
@RuleName("vehicle-taxed-once")
public final class VehicleTaxedOnce implements CaseRule {
    private final Registers registers;

    @Activate
    public VehicleTaxedOnce(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String vin = form.text("/vehicle/vin").orElse("");
        return taxed(registers, vin).stream()
                .map(entry -> Finding.fault(
                        form.pointer("/vehicle/vin"),
                        "vehicle-taxed-already",
                        vin,
                        entry.text("/paidOn").orElse("")))
                .toList();
    }

    /** The entry of a vehicle that may not be taxed again. */
    static Optional<Form> taxed(Registers registers, String vin) {
        return registers
                .find(VehicleTaxPaid.REGISTER, vin)
                .map(entry -> Form.of(entry.document()))
                .filter(entry -> entry.text("/exemption").isEmpty());
    }
}
