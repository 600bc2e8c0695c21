package org.onewindow.taxation;

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
 * The base of a sale or grant is its price before VAT (契税法 art. 4; 公告2021年第23号), as the invoice has it, or else the
 * contract. The area, which decides the rate of a dwelling, is the same in all papers. Both may lawfully differ: the
 * tax authority assesses a price that is plainly too low (art. 4), and a building is measured anew; so a clerk may go
 * on.
 */
@Component
@RuleName("deed-tax-base")
public final class DeedTaxBase implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        if (DeedTax.isSale(form)) {
            Optional<BigDecimal> price = form.number("/invoice/amount").or(() -> form.number("/contract/price"));
            BigDecimal base = form.number("/base").orElse(Money.ZERO);
            price.filter(paid -> Money.differ(paid, base))
                    .ifPresent(paid -> findings.add(
                            Finding.warning(form.pointer("/base"), "deed-base-differs", Money.plain(paid))));
        }
        for (String paper : List.of("/contract/area", "/invoice/area")) {
            area(form, paper).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> area(Form form, String paper) {
        BigDecimal area = form.number("/property/area").orElse(BigDecimal.ZERO);
        return form.number(paper)
                .filter(stated -> Money.differ(stated, area))
                .map(stated -> Finding.warning(form.pointer(paper), "area-differs", Money.shortest(area)));
    }
}
