package org.onewindow.projects;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Whoever supervises the works does not carry them out: it has no ties to the contractor (建筑法 art. 34). */
@Component
@RuleName("independent-supervisor")
public final class IndependentSupervisor implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form
                .text("/supervisor/creditCode")
                .filter(code ->
                        form.text("/contractor/creditCode").filter(code::equals).isPresent())
                .map(code -> Finding.fault(form.pointer("/supervisor"), "supervisor-is-contractor"))
                .stream()
                .toList();
    }
}
