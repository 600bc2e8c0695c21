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

/** An employer registers once (社会保险法 art. 57); what changes later is a change of the registration. */
@Component
@RuleName("employer-is-new")
public final class EmployerIsNew implements CaseRule {
    private final Employers employers;

    @Activate
    public EmployerIsNew(@Reference Registers registers) {
        this.employers = new Employers(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return employers.of(form).flatMap(entry -> entry.text("/employerNumber")).stream()
                .map(number -> Finding.warning(form.pointer("/creditCode"), "employer-registered-already", number))
                .toList();
    }
}
