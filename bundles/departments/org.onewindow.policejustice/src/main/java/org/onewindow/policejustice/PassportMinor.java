package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** The guardian of a person under 16 consents to the journey in writing (普通护照和出入境通行证签发管理办法). */
@Component
@RuleName("passport-minor")
public final class PassportMinor implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return GuardianActs.isMinor(submission.form(), submission.receivedOn())
                ? Papers.missing(submission, "guardian-consent", "guardian-consent-missing").stream()
                        .toList()
                : List.of();
    }
}
