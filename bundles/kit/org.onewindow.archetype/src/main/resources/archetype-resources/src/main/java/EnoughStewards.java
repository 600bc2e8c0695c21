package ${package};

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** There is a steward for every 50 visitors that are expected. */
@Component
@RuleName("enough-stewards")
public final class EnoughStewards implements CaseRule {
    private static final BigDecimal VISITORS_PER_STEWARD = BigDecimal.valueOf(50);

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        BigDecimal needed = form.number("/visitors").orElseThrow().divide(VISITORS_PER_STEWARD, 0, RoundingMode.CEILING);
        return form.number("/stewards").orElseThrow().compareTo(needed) < 0
                ? List.of(Finding.fault(form.pointer("/stewards"), "stewards-too-few", needed))
                : List.of();
    }
}
