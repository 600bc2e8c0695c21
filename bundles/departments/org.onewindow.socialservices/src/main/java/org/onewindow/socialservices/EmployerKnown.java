package org.onewindow.socialservices;

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

/**
 * Only a registered employer enrols its employees (社会保险法 art. 57, 58). One that was registered elsewhere, or before the
 * centre opened, states its number.
 */
@Component
@RuleName("employer-known")
public final class EmployerKnown implements CaseRule {
    private final Employers employers;

    @Activate
    public EmployerKnown(@Reference Registers registers) {
        this.employers = new Employers(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (form.text("/employerNumber").isPresent() || employers.of(form).isPresent()) {
            return List.of();
        }
        return List.of(Finding.warning(
                form.pointer("/creditCode"),
                "employer-unknown",
                form.text("/creditCode").orElse("")));
    }
}
