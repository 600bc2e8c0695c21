package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** People in hardship pay nothing for a first card or a renewal, with a proof; a lost card is paid for (居民身份证法 art. 20). */
@Component
@RuleName("card-hardship")
public final class CardHardship implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (form.text("/hardship").isEmpty()) {
            return List.of();
        }
        if (CardGround.of(form).filter(CardGround.LOST::equals).isPresent()) {
            return List.of(Finding.fault(form.pointer("/hardship"), "hardship-not-for-loss"));
        }
        return Papers.missing(submission, "hardship-proof", "hardship-proof-missing").stream()
                .toList();
    }
}
