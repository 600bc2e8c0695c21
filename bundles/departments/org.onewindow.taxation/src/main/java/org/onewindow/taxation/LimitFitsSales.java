package org.onewindow.taxation;

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
 * The limit asked for fits the real sales: those on one invoice stay below it (增值税专用发票使用规定 art. 5). Whether more
 * or less is right is for the tax authority to judge.
 */
@Component
@RuleName("limit-fits-sales")
public final class LimitFitsSales implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        BigDecimal sale = form.number("/largestSale").orElse(Money.ZERO);
        return InvoiceLimit.of(form, "/requestedLimit").flatMap(limit -> check(limit, sale, form)).stream()
                .toList();
    }

    private static Optional<Finding> check(InvoiceLimit limit, BigDecimal sale, Form form) {
        InvoiceLimit needed = InvoiceLimit.needed(sale);
        String pointer = form.pointer("/requestedLimit");
        if (!limit.allows(sale)) {
            return Optional.of(
                    Finding.warning(pointer, "limit-too-low", limit.amount().toPlainString()));
        }
        return limit.isAbove(needed)
                ? Optional.of(Finding.warning(
                        pointer, "limit-beyond-need", needed.amount().toPlainString()))
                : Optional.empty();
    }
}
