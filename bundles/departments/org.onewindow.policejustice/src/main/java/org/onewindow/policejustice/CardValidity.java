package org.onewindow.policejustice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.identity.ResidentId;
import org.osgi.service.component.annotations.Component;

/** The term on the application is the one for the person's age (居民身份证法 art. 5). */
@Component
@RuleName("card-validity")
public final class CardValidity implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        LocalDate on = submission.receivedOn();
        return form
                .part("/holder")
                .flatMap(holder -> Age.of(holder, on).flatMap(age -> judge(form, holder, age)))
                .stream()
                .toList();
    }

    private static Optional<Finding> judge(Form form, Form holder, int age) {
        if (age < 0) {
            String birth = holder.text("/idNumber")
                    .flatMap(ResidentId::birthDate)
                    .orElseThrow()
                    .toString();
            return Optional.of(Finding.fault(holder.pointer("/idNumber"), "not-born-yet", birth));
        }
        CardTerm right = CardTerm.at(age);
        return form.text("/validity")
                .filter(stated -> !stated.equals(right.name()))
                .map(stated -> Finding.fault(form.pointer("/validity"), right.finding(), age));
    }
}
