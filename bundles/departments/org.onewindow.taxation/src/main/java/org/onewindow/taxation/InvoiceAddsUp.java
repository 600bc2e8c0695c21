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
 * Amount and VAT of an invoice come to its total, to the cent: the items of an invoice are true and complete
 * (发票管理办法 art. 21), and the amount before VAT is the base of the tax.
 */
@Component
@RuleName("invoice-adds-up")
public final class InvoiceAddsUp implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return submission.form().part("/invoice").flatMap(InvoiceAddsUp::check).stream()
                .toList();
    }

    private static Optional<Finding> check(Form invoice) {
        BigDecimal sum = part(invoice, "/amount").add(part(invoice, "/vat"));
        return Money.differ(sum, part(invoice, "/total"))
                ? Optional.of(Finding.fault(invoice.pointer("/total"), "invoice-sum-differs", Money.plain(sum)))
                : Optional.empty();
    }

    private static BigDecimal part(Form invoice, String field) {
        return invoice.number(field).orElse(Money.ZERO);
    }
}
