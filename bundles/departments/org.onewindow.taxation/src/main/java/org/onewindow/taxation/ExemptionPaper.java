package org.onewindow.taxation;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** Whoever is exempt by law proves it (契税法 art. 6; 车辆购置税法 art. 9). A clerk may ask for the paper later. */
@Component
@RuleName("exemption-paper")
public final class ExemptionPaper implements CaseRule {
    private static final String PAPER = "exemption-proof";

    @Override
    public List<Finding> check(Submission submission) {
        boolean claimed = submission.form().part("/exemption").isPresent();
        return claimed && !submission.materials().contains(PAPER)
                ? List.of(Finding.warning("/materials", "exemption-paper-missing"))
                : List.of();
    }
}
