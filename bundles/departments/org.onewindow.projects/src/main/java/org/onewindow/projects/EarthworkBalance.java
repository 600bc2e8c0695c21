package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * What is excavated or brought in is filled or left over (GB 50433-2018), so that the plan says where all of the spoil
 * goes (水土保持法 art. 28).
 */
@Component
@RuleName("earthwork-balance")
public final class EarthworkBalance implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return submission.form().part("/earthwork").flatMap(EarthworkBalance::check).stream()
                .toList();
    }

    private static Optional<Finding> check(Form work) {
        BigDecimal in = Amounts.sum(work, List.of("/excavation", "/borrowed"));
        BigDecimal out = Amounts.sum(work, List.of("/fill", "/spoil"));
        return in.compareTo(out) == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.fault(work.pointer(), "earthwork-unbalanced", Amounts.plain(in), Amounts.plain(out)));
    }
}
