package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** An answer tells what the platform holds when it is asked (公通字〔2021〕19号 art. 3), so no period ends after that. */
@Component
@RuleName("record-period")
public final class RecordPeriod implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form
                .part("/period")
                .filter(period -> !isLawful(period, submission))
                .map(period -> Finding.fault(period.pointer(), "record-period"))
                .stream()
                .toList();
    }

    private static boolean isLawful(Form period, Submission submission) {
        return period.date("/until")
                .filter(until -> !until.isAfter(submission.receivedOn()))
                .filter(until -> period.date("/from")
                        .filter(from -> !from.isAfter(until))
                        .isPresent())
                .isPresent();
    }
}
