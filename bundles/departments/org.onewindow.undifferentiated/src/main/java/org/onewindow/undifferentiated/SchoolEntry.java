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

/** Enters a school; the result says the number of its licence. */
@Component
@RecorderName("school-entry")
public final class SchoolEntry implements Recorder {
    static final String REGISTER = "schools";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.SCHOOL.of(step);
        Document document = Document.of(step)
                .with("licenceNumber", number)
                .with("establishedOn", step.on().toString())
                .copy(form, "name", "category", "address");
        return new Recording(List.of(new Create(REGISTER, number, document.fields())), Map.of("licenceNumber", number));
    }
}
