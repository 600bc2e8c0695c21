package org.onewindow.commerce;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registered capital is what all shareholders have subscribed, to the last cent (公司法 art. 47). */
@Component
@RuleName("shares-add-up")
public final class SharesAddUp implements CaseRule {
    private final Enterprises enterprises;

    @Activate
    public SharesAddUp(@Reference Registers registers) {
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Shareholding holding = Shareholding.of(submission.form(), enterprises);
        if (holding.shareholders().isEmpty()) {
            return holding.base().number("/registeredCapital/amount").isPresent()
                    ? List.of(Finding.fault(holding.base().pointer("/registeredCapital"), "shareholders-needed"))
                    : List.of();
        }
        BigDecimal sum = holding.sum();
        return holding.capital().filter(capital -> capital.compareTo(sum) != 0).stream()
                .map(capital -> Finding.fault(
                        holding.base().pointer("/shareholders"),
                        "capital-sum-differs",
                        EnterpriseDocument.plain(sum),
                        EnterpriseDocument.plain(capital)))
                .toList();
    }
}
