package org.onewindow.undifferentiated;

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

/** Nobody needs the same qualification twice: it holds in the whole country (《教师资格条例》实施办法). */
@Component
@RuleName("teacher-qualification-new")
public final class TeacherQualificationNew implements CaseRule {
    private final Registers registers;

    @Activate
    public TeacherQualificationNew(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String holder = form.text("/applicant/idNumber").orElse("");
        return registers.findBy(TeacherCertificateEntry.REGISTER, "holder", holder).stream()
                .map(entry -> Form.of(entry.document()))
                .filter(entry -> entry.text("/level").equals(form.text("/level"))
                        && entry.text("/subject").equals(form.text("/subject")))
                .flatMap(entry -> entry.text("/certificateNumber").stream())
                .map(number -> Finding.fault(form.pointer("/level"), "teacher-has-qualification", number))
                .limit(1)
                .toList();
    }
}
