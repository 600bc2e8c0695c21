package org.onewindow.socialservices;

import java.util.ArrayList;
import java.util.HashSet;
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
 * Nobody is listed twice, and who is enrolled by another employer is first taken off there: a person has one account for
 * life (社会保险法 art. 58). Two employments at once are possible, so a clerk may go on.
 */
@Component
@RuleName("employee-once")
public final class EmployeeOnce implements CaseRule {
    private final Registers registers;

    @Activate
    public EmployeeOnce(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        String employer = submission.form().text("/creditCode").orElse("");
        var seen = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (Form employee : submission.form().items("/employees")) {
            String id = employee.text("/idNumber").orElse("");
            String pointer = employee.pointer("/idNumber");
            if (!seen.add(id)) {
                findings.add(Finding.fault(pointer, "employee-twice"));
            }
            employerOf(id)
                    .filter(other -> !other.equals(employer))
                    .ifPresent(other -> findings.add(Finding.warning(pointer, "employee-enrolled-elsewhere", other)));
        }
        return findings;
    }

    private Optional<String> employerOf(String employeeId) {
        return registers.findBy(EmployeesEnrolled.REGISTER, "employee", employeeId).stream()
                .flatMap(entry -> Form.of(entry.document()).text("/creditCode").stream())
                .findFirst();
    }
}
