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

/** Enters a teacher's certificate; the result says its number. */
@Component
@RecorderName("teacher-certificate-entry")
public final class TeacherCertificateEntry implements Recorder {
    static final String REGISTER = "teacherCertificates";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.TEACHER.of(step);
        Document document = Document.of(step)
                .with("certificateNumber", number)
                .with("holderId", form.text("/applicant/idNumber").orElseThrow())
                .with("issuedOn", step.on().toString())
                .copy(form, "level", "subject");
        return new Recording(
                List.of(new Create(REGISTER, number, document.fields())), Map.of("certificateNumber", number));
    }
}
