package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * The uses make the yearly amount, the largest day is large enough for it, and no more returns than is taken: what an
 * application says of amounts (取水许可和水资源费征收管理条例 art. 12) fits together.
 */
@Component
@RuleName("water-amounts")
public final class WaterAmounts implements CaseRule {
    private static final BigDecimal DAYS = BigDecimal.valueOf(365);

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        Amounts.differs(Amounts.sum(form.items("/uses"), "/yearly"), form, "/yearly", "water-sum-differs")
                .ifPresent(findings::add);
        BigDecimal yearly = form.number("/yearly").orElse(BigDecimal.ZERO);
        form.number("/dailyMost")
                .filter(daily -> daily.multiply(DAYS).compareTo(yearly) < 0)
                .ifPresent(daily -> findings.add(
                        Finding.fault(form.pointer("/dailyMost"), "water-daily-too-small", Amounts.plain(daily))));
        form.number("/returned/yearly")
                .filter(returned -> returned.compareTo(yearly) > 0)
                .ifPresent(returned ->
                        findings.add(Finding.fault(form.pointer("/returned/yearly"), "water-return-too-large")));
        return findings;
    }
}
