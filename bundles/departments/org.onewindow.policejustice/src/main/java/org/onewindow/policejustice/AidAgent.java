package org.onewindow.policejustice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** For a person without full capacity the legal representative applies (法律援助法 art. 40); whoever applies for another proves it. */
@Component
@RuleName("aid-agent")
public final class AidAgent implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<Form> agent = form.part("/agent");
        Optional<Integer> age = form.part("/person").flatMap(person -> Age.of(person, submission.receivedOn()));
        var findings = new ArrayList<Finding>();
        if (agent.isEmpty()) {
            age.filter(years -> years < Age.ADULT)
                    .map(years -> new Finding(
                            form.pointer("/agent"),
                            "aid-representative-missing",
                            years >= Age.WORKING_MINOR,
                            List.of(years.toString())))
                    .ifPresent(findings::add);
        } else {
            Papers.missing(submission, "agent-proof", "aid-agent-proof-missing").ifPresent(findings::add);
        }
        String asks = submission.applicant().idNumber();
        boolean named = form.text("/person/idNumber").filter(asks::equals).isPresent()
                || form.text("/agent/idNumber").filter(asks::equals).isPresent();
        if (!named) {
            findings.add(Finding.warning("/applicant/idNumber", "aid-applicant-differs"));
        }
        return findings;
    }
}
