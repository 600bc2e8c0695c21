package org.onewindow.socialservices;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** Each ground has its proof (住房公积金管理条例 art. 24, 25). A clerk may go on where the data can be shared. */
@Component
@RuleName("withdrawal-proof")
public final class WithdrawalProof implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return WithdrawalGround.of(submission.form())
                .flatMap(ground -> ground.missing(submission.materials()))
                .map(code -> Finding.warning("/materials", code))
                .stream()
                .toList();
    }
}
