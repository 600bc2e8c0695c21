package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters a haulier under its credit code, and those of its vehicles that have a plate. */
@Component
@RecorderName("haulier-entry")
public final class HaulierEntry implements Recorder {
    static final String REGISTER = "hauliers";
    static final String VEHICLES = "freightVehicles";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.FREIGHT.of(step);
        String creditCode = form.text("/creditCode").orElseThrow();
        Document haulier = Document.of(step)
                .with("licenceNumber", number)
                .with("issuedOn", step.on().toString())
                .copy(form, "creditCode", "operatorName");
        List<RegisterChange> changes = new ArrayList<>();
        changes.add(new Put(REGISTER, creditCode, haulier.fields()));
        for (Form vehicle : form.items("/vehicles")) {
            Document document = Document.of(step)
                    .with("creditCode", creditCode)
                    .copy(vehicle, "plate", "model", "inspectionReport");
            vehicle.text("/plate").ifPresent(plate -> changes.add(new Put(VEHICLES, plate, document.fields())));
        }
        return new Recording(changes, Map.of("licenceNumber", number));
    }
}
