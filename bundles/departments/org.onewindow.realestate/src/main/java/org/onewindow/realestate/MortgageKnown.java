package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mortgage to be released stands in the register, on this unit and for this mortgagee (细则 art. 70). One that was
 * registered before the centre opened is not known here: its form states that earlier registration, or a clerk who has
 * seen the proof goes on without.
 */
@Component
@RuleName("mortgage-known")
public final class MortgageKnown implements CaseRule {
    private final Encumbrances encumbrances;

    @Activate
    public MortgageKnown(@Reference Registers registers, @Reference WorkingCalendar calendar) {
        this.encumbrances = new Encumbrances(registers, calendar);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String number = form.text("/mortgageNumber").orElse("");
        return encumbrances
                .find(Encumbrance.Kind.MORTGAGE, number)
                .map(mortgage -> compare(mortgage, form))
                .orElseGet(() -> form.part("/earlierRegistration").isPresent()
                        ? List.of()
                        : List.of(Finding.warning(form.pointer("/earlierRegistration"), "mortgage-unknown", number)));
    }

    private static List<Finding> compare(Encumbrance mortgage, Form form) {
        String pointer = form.pointer("/mortgageNumber");
        if (!mortgage.isOn(form.text("/unitNumber").orElse(""))) {
            return List.of(Finding.fault(pointer, "mortgage-of-another-unit"));
        }
        var findings = new ArrayList<Finding>();
        mortgage.releasedOn().ifPresent(day -> findings.add(Finding.fault(pointer, "mortgage-released", day)));
        Set<String> holders = Parties.ids(mortgage.holders());
        form.part("/mortgagee")
                .filter(stated -> !holders.contains(Parties.id(stated)))
                .ifPresent(stated -> findings.add(Finding.fault(stated.pointer("/idNumber"), "mortgagee-differs")));
        return findings;
    }
}
