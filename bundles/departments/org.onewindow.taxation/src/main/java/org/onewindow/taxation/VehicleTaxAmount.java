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
 * The declared price, reduction and tax are those that follow from the document of the acquisition
 * (车辆购置税法 art. 4 to 6, 9; 公告2023年第10号). A price that is plainly too low is assessed (art. 7): a clerk may then go on
 * with another one.
 */
@Component
@RuleName("vehicle-tax-amount")
public final class VehicleTaxAmount implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        LocalDate acquiredOn = VehicleTax.acquiredOn(form).orElse(submission.receivedOn());
        if (acquiredOn.isAfter(submission.receivedOn())) {
            return List.of(Finding.fault(VehicleTax.document(form).pointer("/issuedOn"), "voucher-in-future"));
        }
        var findings = new ArrayList<Finding>();
        BigDecimal base = form.number("/base").orElse(Money.ZERO);
        VehicleTax.price(form)
                .filter(price -> Money.differ(price, base))
                .ifPresent(price -> findings.add(
                        Finding.warning(form.pointer("/base"), "vehicle-base-differs", Money.plain(price))));
        Optional<Assessment> assessed = VehicleTaxRates.assess(base, VehicleTax.kind(form), acquiredOn);
        if (assessed.isEmpty()) {
            findings.add(Finding.warning(
                    VehicleTax.document(form).pointer("/issuedOn"), "vehicle-rate-unknown", acquiredOn));
            return findings;
        }
        BigDecimal tax = assessed.get().tax();
        BigDecimal reduction = VehicleTax.isExempt(form) ? tax : assessed.get().reduction();
        compare(form, "/reduction", reduction, "vehicle-reduction-differs").ifPresent(findings::add);
        compare(form, "/tax", tax.subtract(reduction), "vehicle-tax-differs").ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> compare(Form form, String field, BigDecimal computed, String code) {
        return form.number(field)
                .filter(declared -> Money.differ(declared, computed))
                .map(declared -> Finding.fault(form.pointer(field), code, Money.plain(computed)));
    }
}
