package org.onewindow.projects;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/**
 * Which paper shows the right to the land depends on how it is obtained: the grant contract, or the decision to allocate
 * it (城乡规划法 art. 37, 38); a project on land to be allocated has its site opinion before it is approved (art. 36).
 */
@Component
@RuleName("land-papers")
public final class LandPapers implements CaseRule {
    private static final List<Paper> PAPERS = List.of(
            new Paper(PermitKind.APPROVAL, "ALLOCATION", "site-opinion", "site-opinion-missing"),
            new Paper(PermitKind.LAND_USE, "GRANT", "land-contract", "land-contract-missing"),
            new Paper(PermitKind.LAND_USE, "ALLOCATION", "allocation-decision", "allocation-decision-missing"));

    private record Paper(PermitKind kind, String provision, String material, String finding) {
        boolean isNeededFor(Submission submission) {
            return submission.matter().equals(kind.matter())
                    && submission
                            .form()
                            .text("/landProvision")
                            .filter(provision::equals)
                            .isPresent();
        }
    }

    @Override
    public List<Finding> check(Submission submission) {
        return PAPERS.stream()
                .filter(paper -> paper.isNeededFor(submission))
                .filter(paper -> !submission.materials().contains(paper.material()))
                .map(paper -> Finding.warning("/materials", paper.finding()))
                .toList();
    }
}
