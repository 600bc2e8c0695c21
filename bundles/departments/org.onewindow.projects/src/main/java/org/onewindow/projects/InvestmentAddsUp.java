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
 * The total investment that an enterprise states and answers for (国令673 art. 6, 13; 水土保持法 art. 25; 环境影响评价法
 * art. 17) is what its items come to, to the last cent; the funds come to it as well; what goes to the environment is no
 * more than all of it.
 */
@Component
@RuleName("investment-adds-up")
public final class InvestmentAddsUp implements CaseRule {
    private static final List<Sum> SUMS = List.of(
            new Sum(
                    "/investment",
                    List.of("/fixedAssets", "/workingCapital"),
                    "/investment/total",
                    "investment-sum-differs"),
            new Sum("/funding", List.of("/own", "/loans", "/other"), "/investment/total", "funding-sum-differs"),
            new Sum(
                    "/planInvestment",
                    List.of("/engineering", "/planting", "/temporary", "/independent", "/reserve", "/compensation"),
                    "/planInvestment/total",
                    "investment-sum-differs"));

    private record Sum(String part, List<String> items, String total, String code) {
        Optional<Finding> check(Form form) {
            return form.part(part).flatMap(given -> {
                BigDecimal sum = Amounts.sum(given, items);
                return form.number(total)
                        .filter(stated -> stated.compareTo(sum) != 0)
                        .map(stated -> Finding.fault(given.pointer(), code, Amounts.plain(sum), Amounts.plain(stated)));
            });
        }
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        SUMS.forEach(sum -> sum.check(form).ifPresent(findings::add));
        BigDecimal environmental = form.number("/environmentalInvestment").orElse(BigDecimal.ZERO);
        form.number("/totalInvestment")
                .filter(total -> environmental.compareTo(total) > 0)
                .ifPresent(total -> findings.add(Finding.fault(
                        form.pointer("/environmentalInvestment"),
                        "environmental-share-exceeds",
                        Amounts.plain(total))));
        return findings;
    }
}
