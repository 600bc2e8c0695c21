package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a mortgage, which exists from its entry (民法典 art. 402), with its rank: the order of entry (art. 414). The
 * lender's own priority notice has done its service. The result says the number of the proof and the rank.
 */
@Component
@RecorderName("mortgage-entry")
public final class MortgageEntry implements Recorder {
    private final Encumbrances encumbrances;
    private final Hindrance hindrance;
    private final CertificateNumbers numbers;

    @Activate
    public MortgageEntry(
            @Reference Registers registers, @Reference WorkingCalendar calendar, @Reference Jurisdiction jurisdiction) {
        this.encumbrances = new Encumbrances(registers, calendar);
        this.hindrance = new Hindrance(new Units(registers), encumbrances);
        this.numbers = new CertificateNumbers(jurisdiction);
    }

    @Override
    public Recording record(Step step) {
        return hindrance.to(step).orElseGet(() -> enter(step));
    }

    private Recording enter(Step step) {
        Form form = step.form();
        String unitNumber = form.text("/unitNumber").orElseThrow();
        String number = numbers.proof(step);
        String rank = String.valueOf(1
                + encumbrances
                        .inForce(unitNumber, step.on(), Encumbrance.Kind.MORTGAGE)
                        .count());
        List<Form> lender = form.part("/mortgagee").stream().toList();
        Map<String, Object> document = Documents.encumbrance(step, Encumbrance.Kind.MORTGAGE, number, lender);
        document.put("rank", rank);
        document.put("transferRestricted", form.flag("/transferRestricted").orElse(true));
        form.number("/securedAmount").ifPresent(amount -> document.put("securedAmount", Documents.plain(amount)));
        form.number("/maximumAmount").ifPresent(amount -> document.put("maximumAmount", Documents.plain(amount)));
        Documents.copy(form, "/kind", document, "mortgageKind");
        Documents.copy(form, "/debtFrom", document, "debtFrom");
        Documents.copy(form, "/debtUntil", document, "debtUntil");
        Documents.copy(form, "/scope", document, "scope");
        var changes = new ArrayList<RegisterChange>();
        changes.add(new Create(Encumbrances.REGISTER, number, document));
        Changes.fulfilled(
                        encumbrances.inForce(unitNumber, step.on(), Encumbrance.Kind.PRIORITY_NOTICE),
                        Parties.ids(lender),
                        step)
                .forEach(changes::add);
        return new Recording(changes, Map.of("mortgageNumber", number, "rank", rank));
    }
}
