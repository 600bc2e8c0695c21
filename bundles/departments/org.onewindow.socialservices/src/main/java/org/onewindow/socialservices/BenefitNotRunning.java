package org.onewindow.socialservices;

import java.util.Comparator;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A benefit is not granted twice for the same time: new months begin after new work (社会保险法 art. 46). */
@Component
@RuleName("benefit-not-running")
public final class BenefitNotRunning implements CaseRule {
    private final Registers registers;

    @Activate
    public BenefitNotRunning(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String person = form.text("/person/idNumber").orElse("");
        return registers.findBy(BenefitEntry.REGISTER, "person", person).stream()
                .flatMap(entry -> Form.of(entry.document()).date("/benefitUntil").stream())
                .max(Comparator.naturalOrder())
                .filter(last -> form.date("/registeredOn")
                        .filter(day -> !day.isAfter(last))
                        .isPresent())
                .map(last -> Finding.warning(form.pointer("/person"), "benefit-still-running", last))
                .stream()
                .toList();
    }
}
