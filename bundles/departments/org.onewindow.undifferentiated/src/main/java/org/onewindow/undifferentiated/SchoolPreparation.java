package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A preparation lasts three years at most (民办教育促进法 art. 14) and is shown by its approval and report (art. 15(1), (2)); who
 * applies without one brings the report of the application and the proof of the funds (art. 13, 16).
 */
@Component
@RuleName("school-preparation")
public final class SchoolPreparation implements CaseRule {
    private static final int YEARS = 3;
    private static final Set<String> PREPARED = Set.of("preparation-approval", "preparation-report");
    private static final Set<String> DIRECT = Set.of("founding-report", "funds-origin");

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean prepared = form.part("/preparation").isPresent();
        var findings = new ArrayList<Finding>();
        form.date("/preparation/approvedOn")
                .map(approved -> approved.plusYears(YEARS))
                .filter(submission.receivedOn()::isAfter)
                .ifPresent(end -> findings.add(
                        Finding.fault(form.pointer("/preparation/approvedOn"), "school-preparation-lapsed", end)));
        if (!submission.materials().containsAll(prepared ? PREPARED : DIRECT)) {
            findings.add(
                    Finding.warning("/materials", prepared ? "school-preparation-papers" : "school-direct-papers"));
        }
        return findings;
    }
}
