package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A teacher has full capacity, as a rule from 18 on (民法典 art. 17, 18), and was neither deprived of political rights nor
 * imprisoned for an intentional crime (教师法 art. 14).
 */
@Component
@RuleName("teacher-capacity")
public final class TeacherCapacity implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        form.part("/applicant")
                .flatMap(person -> Age.adultAfter(person, submission.receivedOn()))
                .ifPresent(day ->
                        findings.add(Finding.warning(form.pointer("/applicant/idNumber"), "teacher-minor", day)));
        if (form.flag("/convicted").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/convicted"), "teacher-convicted"));
        }
        return findings;
    }
}
