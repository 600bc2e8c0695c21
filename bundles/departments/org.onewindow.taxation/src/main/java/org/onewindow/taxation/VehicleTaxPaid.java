package org.onewindow.taxation;

import java.util.List;
import java.util.Map;
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
 * Keeps that a vehicle's purchase tax is settled; the registration of the vehicle asks for it (车辆购置税法 art. 13). Only
 * the entry of an exempt vehicle may be replaced: a Create lets the database refuse two declarations at once.
 */
@Component
@RecorderName("vehicle-tax-paid")
public final class VehicleTaxPaid implements Recorder {
    static final String REGISTER = "vehicleTaxes";

    private final Registers registers;

    @Activate
    public VehicleTaxPaid(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String vin = form.text("/vehicle/vin").orElseThrow();
        Map<String, Object> document = Document.of(step, "paidOn")
                .put("vin", vin)
                .text("ownerId", form, "/owner/idNumber")
                .text("kind", form, "/vehicle/kind")
                .text("model", form, "/vehicle/model")
                .text("exemption", form, "/exemption/ground")
                .amount("base", form, "/base")
                .amount("reduction", form, "/reduction")
                .amount("tax", form, "/tax")
                .content();
        boolean replaces = registers.find(REGISTER, vin).isPresent()
                && VehicleTaxedOnce.taxed(registers, vin).isEmpty();
        RegisterChange change = replaces ? new Put(REGISTER, vin, document) : new Create(REGISTER, vin, document);
        return new Recording(List.of(change), Map.of("vehicleTax", (String) document.get("tax")));
    }
}
