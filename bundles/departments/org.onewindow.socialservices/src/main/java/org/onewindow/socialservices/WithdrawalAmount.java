package org.onewindow.socialservices;

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
 * Nobody withdraws more than the balance or than the expense it is for; when the account is closed the whole balance goes
 * (住房公积金管理条例 art. 24).
 */
@Component
@RuleName("withdrawal-amount")
public final class WithdrawalAmount implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<WithdrawalGround> ground = WithdrawalGround.of(form);
        BigDecimal amount = form.number("/amount").orElse(BigDecimal.ZERO);
        BigDecimal balance = form.number("/balance").orElse(BigDecimal.ZERO);
        String pointer = form.pointer("/amount");
        var findings = new ArrayList<Finding>();
        if (amount.compareTo(balance) > 0) {
            findings.add(Finding.fault(pointer, "withdrawal-beyond-balance", Amounts.plain(balance)));
        } else if (ground.filter(WithdrawalGround::closesAccount).isPresent() && amount.compareTo(balance) != 0) {
            findings.add(Finding.fault(pointer, "withdrawal-not-whole", Amounts.plain(balance)));
        }
        ground.filter(WithdrawalGround::paysExpense)
                .flatMap(paying -> form.number("/expense"))
                .filter(expense -> amount.compareTo(expense) > 0)
                .ifPresent(expense ->
                        findings.add(Finding.fault(pointer, "withdrawal-beyond-expense", Amounts.plain(expense))));
        return findings;
    }
}
