package org.onewindow.taxation;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps that the deed tax of a contract is settled; registration of the transfer asks for it (契税法 art. 11). The proof's
 * number is the day of receipt and the case's serial number of that day.
 */
@Component
@RecorderName("deed-tax-paid")
public final class DeedTaxPaid implements Recorder {
    static final String REGISTER = "deedTaxes";

    private final DeedTaxRates rates;

    @Activate
    public DeedTaxPaid(@Reference LocalDeedTax local) {
        this.rates = new DeedTaxRates(local);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String proof = step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "%05d".formatted(step.serial());
        Document document = Document.of(step, "paidOn")
                .put("taxProofNumber", proof)
                .text("contractNumber", form, "/contract/number")
                .text("signedOn", form, "/contract/signedOn")
                .text("unitNumber", form, "/property/unitNumber")
                .text("address", form, "/property/address")
                .text("buyerId", form, "/buyers/0/idNumber")
                .text("home", form, "/home")
                .text("exemption", form, "/exemption/ground")
                .amount("base", form, "/base")
                .amount("tax", form, "/tax")
                .put("buyers", buyers(form));
        var result = new LinkedHashMap<String, String>();
        result.put("taxProofNumber", proof);
        form.number("/tax").ifPresent(tax -> result.put("deedTax", Money.plain(tax)));
        if (!DeedTax.isExempt(form)) {
            DeedTax.acquisition(form, step.receivedOn())
                    .flatMap(rates::assess)
                    .ifPresent(assessed -> result.put("deedTaxRate", Money.percent(assessed.rate())));
        }
        return new Recording(List.of(new Create(REGISTER, step.caseNumber(), document.content())), result);
    }

    private static List<String> buyers(Form form) {
        return form.items("/buyers").stream()
                .flatMap(buyer -> buyer.text("/idNumber").stream())
                .toList();
    }
}
