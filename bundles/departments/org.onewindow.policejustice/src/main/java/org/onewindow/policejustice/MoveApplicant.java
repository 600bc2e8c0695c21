package org.onewindow.policejustice;

import java.util.List;
import java.util.stream.Stream;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** A move is reported by the person or the householder (户口登记条例 art. 10, 13); a clerk may accept a guardian or agent. */
@Component
@RuleName("move-applicant")
public final class MoveApplicant implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        boolean known = Stream.of("/mover/idNumber", "/destination/householder/idNumber")
                .flatMap(field -> submission.form().text(field).stream())
                .anyMatch(submission.applicant().idNumber()::equals);
        return known ? List.of() : List.of(Finding.warning("/applicant/idNumber", "move-applicant"));
    }
}
