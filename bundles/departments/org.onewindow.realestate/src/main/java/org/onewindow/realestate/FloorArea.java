package org.onewindow.realestate;

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
 * A unit's floor area is its own area and its share of the common area (GB/T 17986.1), and the register agrees with the
 * survey (条例 art. 18(1)). Surveys round each, so a clerk may go on.
 */
@Component
@RuleName("floor-area")
public final class FloorArea implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<BigDecimal> inner = form.number("/innerArea");
        Optional<BigDecimal> shared = form.number("/sharedArea");
        Optional<BigDecimal> whole = form.number("/floorArea");
        if (inner.isEmpty() || shared.isEmpty() || whole.isEmpty()) {
            return List.of();
        }
        BigDecimal sum = inner.get().add(shared.get());
        return sum.compareTo(whole.get()) == 0
                ? List.of()
                : List.of(Finding.warning(
                        form.pointer("/floorArea"),
                        "area-sum-differs",
                        sum.toPlainString(),
                        whole.get().toPlainString()));
    }
}
