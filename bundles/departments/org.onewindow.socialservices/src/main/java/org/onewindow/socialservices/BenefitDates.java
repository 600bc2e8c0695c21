package org.onewindow.socialservices;

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

/** First the work ends, then one registers as unemployed, then one applies (社会保险法 art. 50). */
@Component
@RuleName("benefit-dates")
public final class BenefitDates implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        Optional<LocalDate> registeredOn = form.date("/registeredOn");
        String pointer = form.pointer("/registeredOn");
        if (registeredOn
                .filter(day -> form.date("/endedOn").filter(day::isBefore).isPresent())
                .isPresent()) {
            findings.add(Finding.fault(pointer, "registered-before-leaving"));
        }
        if (registeredOn.filter(submission.receivedOn()::isBefore).isPresent()) {
            findings.add(Finding.fault(pointer, "registered-in-future"));
        }
        return findings;
    }
}
