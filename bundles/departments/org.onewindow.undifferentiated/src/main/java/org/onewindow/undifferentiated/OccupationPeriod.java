package org.onewindow.undifferentiated;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** An occupation needs its approval first, and its days are those from the first to the last (城市道路管理条例 art. 31, 36). */
@Component
@RuleName("occupation-period")
public final class OccupationPeriod implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        Optional<LocalDate> startsOn = form.date("/startsOn");
        if (startsOn.filter(submission.receivedOn()::isAfter).isPresent()) {
            findings.add(Finding.fault(form.pointer("/startsOn"), "occupation-in-past"));
        }
        Optional<LocalDate> endsOn = form.date("/endsOn");
        if (startsOn.isPresent() && endsOn.isPresent()) {
            long days = startsOn.get().until(endsOn.get(), ChronoUnit.DAYS) + 1;
            form.number("/days")
                    .filter(stated -> stated.longValue() != days)
                    .ifPresent(stated ->
                            findings.add(Finding.fault(form.pointer("/days"), "occupation-days-differ", days)));
        }
        return findings;
    }
}
