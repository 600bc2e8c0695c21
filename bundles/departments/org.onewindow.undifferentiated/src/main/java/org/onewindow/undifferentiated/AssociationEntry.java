package org.onewindow.undifferentiated;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/** Enters an association; the result says the number of its certificate. */
@Component
@RecorderName("association-entry")
public final class AssociationEntry implements Recorder {
    static final String REGISTER = "associations";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.ASSOCIATION.of(step);
        Document document = Document.of(step)
                .with("certificateNumber", number)
                .with("representativeId", form.text("/legalRepresentative").orElseThrow())
                .with("registeredOn", step.on().toString())
                .copy(form, "name", "kind", "address", "competentUnit");
        return new Recording(
                List.of(new Create(REGISTER, number, document.fields())), Map.of("certificateNumber", number));
    }
}
