package org.onewindow.commerce;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/**
 * Which papers are needed depends on the procedure: the general one wants a resolution and a liquidation report, the
 * simplified one a pledge of all investors (条例 art. 32, 33). A clerk may receive the case and ask for what is missing.
 */
@Component
@RuleName("deregistration-papers")
public final class DeregistrationPapers implements CaseRule {
    private static final List<Paper> GENERAL = List.of(
            new Paper("resolution", "resolution-missing"),
            new Paper("liquidation-report", "liquidation-report-missing"));
    private static final List<Paper> SIMPLIFIED = List.of(new Paper("investors-pledge", "investors-pledge-missing"));

    private record Paper(String material, String finding) {}

    @Override
    public List<Finding> check(Submission submission) {
        return (Simplified.is(submission.form()) ? SIMPLIFIED : GENERAL)
                .stream()
                        .filter(paper -> !submission.materials().contains(paper.material()))
                        .map(paper -> Finding.warning("/materials", paper.finding()))
                        .toList();
    }
}
