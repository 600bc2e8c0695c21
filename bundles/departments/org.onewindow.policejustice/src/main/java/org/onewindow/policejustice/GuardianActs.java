package org.onewindow.policejustice;

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

/**
 * For a person under 16 the guardian applies for the card (居民身份证法 art. 7) or comes along for the passport
 * (普通护照和出入境通行证签发管理办法); everybody else applies in person. A guardian is of full capacity (民法典 art. 27, 34).
 */
@Component
@RuleName("guardian-acts")
public final class GuardianActs implements CaseRule {
    static final int AGE = 16;

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<Form> holder = form.part("/holder");
        Optional<Form> guardian = form.part("/guardian");
        var findings = new ArrayList<Finding>();
        if (isMinor(form, submission.receivedOn())) {
            if (guardian.isEmpty()) {
                int age = Age.of(holder.orElseThrow(), submission.receivedOn()).orElseThrow();
                findings.add(Finding.fault(form.pointer("/guardian"), "guardian-missing", age));
            }
            Papers.missing(submission, "guardian-id", "guardian-proof-missing").ifPresent(findings::add);
        }
        guardian.ifPresent(person -> findings.addAll(fitness(person, holder, submission.receivedOn())));
        if (!isNumberOf(holder, submission) && !isNumberOf(guardian, submission)) {
            findings.add(Finding.warning("/applicant/idNumber", "applicant-not-holder"));
        }
        return findings;
    }

    /** Whether the person the document is for is under 16. */
    static boolean isMinor(Form form, LocalDate on) {
        return form.part("/holder")
                .flatMap(holder -> Age.of(holder, on))
                .filter(age -> age < AGE)
                .isPresent();
    }

    private static List<Finding> fitness(Form guardian, Optional<Form> holder, LocalDate on) {
        var findings = new ArrayList<Finding>();
        if (guardian.text("/idNumber").equals(holder.flatMap(person -> person.text("/idNumber")))) {
            findings.add(Finding.fault(guardian.pointer("/idNumber"), "guardian-is-holder"));
        } else if (Age.of(guardian, on).filter(age -> age < Age.ADULT).isPresent()) {
            findings.add(Finding.fault(guardian.pointer("/idNumber"), "guardian-not-adult"));
        }
        return findings;
    }

    private static boolean isNumberOf(Optional<Form> person, Submission submission) {
        return person.flatMap(found -> found.text("/idNumber"))
                .filter(submission.applicant().idNumber()::equals)
                .isPresent();
    }
}
