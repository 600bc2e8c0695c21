package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Each document's duty is its amount times the rate of its item (印花税法 art. 8); business books are taxed for what they
 * have grown (art. 11). Reduction and total are the sums of what was computed for each (公告2023年第12号 item 2). Where a
 * rate is not kept, the sums are for a tax officer.
 */
@Component
@RuleName("stamp-duty-amount")
public final class StampDutyAmount implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean small = form.text("/relief").filter("SMALL_TAXPAYER"::equals).isPresent();
        var findings = new ArrayList<Finding>();
        BigDecimal tax = Money.ZERO;
        BigDecimal reduction = Money.ZERO;
        boolean complete = true;
        for (Form document : form.items("/documents")) {
            Optional<Assessment> assessed = assess(document, small, findings);
            tax = tax.add(assessed.map(Assessment::tax).orElse(Money.ZERO));
            reduction = reduction.add(assessed.map(Assessment::reduction).orElse(Money.ZERO));
            complete = complete && assessed.isPresent();
        }
        if (complete) {
            compare(form, "/reduction", reduction, "stamp-reduction-differs").ifPresent(findings::add);
            compare(form, "/total", tax.subtract(reduction), "stamp-total-differs")
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Assessment> assess(Form document, boolean small, List<Finding> findings) {
        StampItem item = StampItem.valueOf(document.text("/item").orElseThrow());
        LocalDate madeOn = document.date("/signedOn").orElseThrow();
        BigDecimal amount = document.number("/amount").orElse(Money.ZERO);
        BigDecimal before = document.number("/taxedBefore").orElse(Money.ZERO);
        boolean deductible = item == StampItem.BUSINESS_BOOKS && before.compareTo(amount) <= 0;
        if (before.signum() != 0 && !deductible) {
            findings.add(Finding.fault(document.pointer("/taxedBefore"), "stamp-taxed-before"));
            return Optional.empty();
        }
        Optional<Assessment> assessed = StampDutyRates.assess(amount.subtract(before), item, madeOn, small);
        if (assessed.isEmpty()) {
            findings.add(Finding.warning(document.pointer("/signedOn"), "stamp-rate-unknown", madeOn));
        }
        assessed.flatMap(found ->
                        compare(document, "/tax", found.tax(), "stamp-item-differs", Money.percent(found.rate())))
                .ifPresent(findings::add);
        return assessed;
    }

    private static Optional<Finding> compare(
            Form part, String field, BigDecimal computed, String code, String... further) {
        var arguments = new ArrayList<Object>(List.of(Money.plain(computed)));
        arguments.addAll(List.of(further));
        return part.number(field)
                .filter(declared -> Money.differ(declared, computed))
                .map(declared -> Finding.fault(part.pointer(field), code, arguments.toArray()));
    }
}
