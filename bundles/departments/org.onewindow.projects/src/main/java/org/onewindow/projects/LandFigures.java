package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * The parcel is the one of the grant contract, and what is planned on it keeps the plot ratio of its planning conditions
 * (城乡规划法 art. 38).
 */
@Component
@RuleName("land-figures")
public final class LandFigures implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<BigDecimal> area = form.number("/parcel/area");
        var findings = new ArrayList<Finding>();
        form.number("/contract/area")
                .filter(contract -> area.filter(surveyed -> surveyed.compareTo(contract) != 0)
                        .isPresent())
                .ifPresent(contract -> findings.add(Finding.warning(
                        form.pointer("/parcel/area"), "contract-area-differs", Amounts.plain(contract))));
        Optional<BigDecimal> allowed =
                area.flatMap(surveyed -> form.number("/conditions/plotRatioMax").map(surveyed::multiply));
        BigDecimal planned = form.number("/countedFloorArea").orElse(BigDecimal.ZERO);
        allowed.filter(most -> planned.compareTo(most) > 0)
                .ifPresent(most -> findings.add(Finding.fault(
                        form.pointer("/countedFloorArea"), "floor-area-beyond-ratio", Amounts.plain(most))));
        return findings;
    }
}
