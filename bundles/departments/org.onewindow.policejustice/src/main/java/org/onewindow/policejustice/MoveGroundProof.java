package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** The ground of a move comes with its proof (户口登记条例 art. 10). */
@Component
@RuleName("move-ground-proof")
public final class MoveGroundProof implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return MoveGround.of(submission.form())
                .flatMap(ground -> Papers.missing(submission, ground.material(), ground.finding()))
                .stream()
                .toList();
    }
}
