package org.onewindow.socialservices;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters an employer under its credit code. The result says its number: the day of receipt and the case's serial of that day. */
@Component
@RecorderName("employer-entry")
public final class EmployerEntry implements Recorder {
    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = SerialNumber.of(step);
        Document document = Document.of(step)
                .with("employerNumber", number)
                .with("registeredOn", step.on().toString())
                .copy(form, "creditCode", "employerName", "kind", "establishedOn", "address");
        String key = form.text("/creditCode").orElseThrow();
        return new Recording(
                List.of(new Put(Employers.REGISTER, key, document.fields())), Map.of("employerNumber", number));
    }
}
