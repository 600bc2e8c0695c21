package org.onewindow.socialservices;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Nobody under 16 is employed; the arts, sports and special crafts may with an approval (劳动法 art. 15). What counts is the
 * age on the first day of work.
 */
@Component
@RuleName("employee-age")
public final class EmployeeAge implements CaseRule {
    private static final int WORKING_AGE = 16;
    private static final String APPROVAL = "minor-approval";

    @Override
    public List<Finding> check(Submission submission) {
        if (submission.materials().contains(APPROVAL)) {
            return List.of();
        }
        return submission.form().items("/employees").stream()
                .filter(EmployeeAge::isTooYoung)
                .map(employee -> Finding.fault(employee.pointer("/idNumber"), "employee-under-sixteen"))
                .toList();
    }

    private static boolean isTooYoung(Form employee) {
        return employee.date("/employedOn")
                .flatMap(day -> Age.reaches(employee, WORKING_AGE).filter(day::isBefore))
                .isPresent();
    }
}
