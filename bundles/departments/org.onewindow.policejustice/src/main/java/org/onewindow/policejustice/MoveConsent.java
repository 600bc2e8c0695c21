package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The householder answers for the registrations of the household (户口登记条例 art. 5), so he or she agrees to a new one. */
@Component
@RuleName("move-consent")
public final class MoveConsent implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean family =
                form.text("/destination/household").filter("FAMILY"::equals).isPresent();
        boolean own = form.text("/destination/relation").filter("SELF"::equals).isPresent();
        boolean householderApplies = form.text("/destination/householder/idNumber")
                .filter(submission.applicant().idNumber()::equals)
                .isPresent();
        return !family || own || householderApplies
                ? List.of()
                : Papers.missing(submission, "householder-consent", "householder-consent-missing").stream()
                        .toList();
    }
}
