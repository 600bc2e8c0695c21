package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.List;
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
 * A mortgaged unit may be transferred, and the mortgage stays; where the agreement forbids or restricts it, the mortgagee
 * applies too (民法典 art. 406; 自然资发〔2021〕54号). A mortgage from before the Civil Code needs the consent in any case
 * (物权法 art. 191). Whether the agreement holds may be for a court, so a clerk may go on with a reason.
 */
@Component
@RuleName("mortgagee-agrees")
public final class MortgageeAgrees implements CaseRule {
    private static final LocalDate CIVIL_CODE = LocalDate.of(2021, 1, 1);
    private static final String CONSENT = "mortgagee-consent";

    private final Encumbrances encumbrances;

    @Activate
    public MortgageeAgrees(@Reference Registers registers, @Reference WorkingCalendar calendar) {
        this.encumbrances = new Encumbrances(registers, calendar);
    }

    @Override
    public List<Finding> check(Submission submission) {
        if (submission.materials().contains(CONSENT)) {
            return List.of();
        }
        Form form = submission.form();
        String unit = form.text("/unitNumber").orElse("");
        return encumbrances
                .inForce(unit, submission.receivedOn(), Encumbrance.Kind.MORTGAGE)
                .filter(mortgage -> !isFreelyTransferable(mortgage))
                .map(mortgage -> Finding.warning("/materials", "mortgagee-consent-missing", mortgage.number()))
                .toList();
    }

    private static boolean isFreelyTransferable(Encumbrance mortgage) {
        boolean underTheCode =
                mortgage.registeredOn().filter(day -> !day.isBefore(CIVIL_CODE)).isPresent();
        // What is not known counts as restricted.
        return underTheCode && !mortgage.document().flag("/transferRestricted").orElse(true);
    }
}
