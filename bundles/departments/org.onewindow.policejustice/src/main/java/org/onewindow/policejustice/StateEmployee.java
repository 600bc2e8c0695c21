package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** A state employee on the register brings the employer's consent (护照法 art. 6). */
@Component
@RuleName("state-employee")
public final class StateEmployee implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return submission.form().flag("/stateEmployee").orElse(false)
                ? Papers.missing(submission, "unit-consent", "unit-consent-missing").stream()
                        .toList()
                : List.of();
    }
}
