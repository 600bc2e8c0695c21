package org.onewindow.policejustice;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Whoever is entrusted with a query has full capacity and a mandate (公通字〔2021〕19号 art. 4, 民法典 art. 17, 18). */
@Component
@RuleName("record-agent")
public final class RecordAgent implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        form.part("/agent").ifPresent(agent -> {
            String pointer = agent.pointer("/idNumber");
            if (agent.text("/idNumber").equals(form.text("/subject/idNumber"))) {
                findings.add(Finding.fault(pointer, "record-agent-is-subject"));
            }
            Age.of(agent, submission.receivedOn())
                    .filter(age -> age < Age.ADULT)
                    // Who is 16 and lives by own work has full capacity: a clerk can see that.
                    .map(age -> new Finding(pointer, "record-agent-minor", age >= Age.WORKING_MINOR, List.of()))
                    .ifPresent(findings::add);
            Papers.missing(submission, "mandate", "record-mandate-missing").ifPresent(findings::add);
        });
        return findings;
    }
}
