package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.taxation.DeedTaxRates.Acquisition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The declared deed tax is base times rate (契税法 art. 5), by the rate of the contract's day (art. 9); nothing is owed
 * where art. 6 exempts.
 */
@Component
@RuleName("deed-tax-amount")
public final class DeedTaxAmount implements CaseRule {
    private final DeedTaxRates rates;

    @Activate
    public DeedTaxAmount(@Reference LocalDeedTax local) {
        this.rates = new DeedTaxRates(local);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return DeedTax.acquisition(form, submission.receivedOn())
                .map(acquisition -> check(acquisition, form))
                .orElse(List.of());
    }

    private List<Finding> check(Acquisition acquisition, Form form) {
        LocalDate signedOn = acquisition.signedOn();
        if (signedOn.isAfter(acquisition.declaredOn())) {
            return List.of(Finding.fault(form.pointer("/contract/signedOn"), "contract-in-future"));
        }
        BigDecimal declared = form.number("/tax").orElse(Money.ZERO);
        if (DeedTax.isExempt(form)) {
            return declared.signum() == 0
                    ? List.of()
                    : List.of(differs(form, acquisition.base(), BigDecimal.ZERO, Money.ZERO));
        }
        return rates.assess(acquisition)
                .map(assessed -> Money.differ(declared, assessed.payable())
                        ? List.of(differs(form, assessed.base(), assessed.rate(), assessed.payable()))
                        : List.<Finding>of())
                .orElseGet(() ->
                        List.of(Finding.warning(form.pointer("/contract/signedOn"), "deed-rate-unknown", signedOn)));
    }

    private static Finding differs(Form form, BigDecimal base, BigDecimal rate, BigDecimal tax) {
        return Finding.fault(
                form.pointer("/tax"), "deed-tax-differs", Money.plain(base), Money.percent(rate), Money.plain(tax));
    }
}
