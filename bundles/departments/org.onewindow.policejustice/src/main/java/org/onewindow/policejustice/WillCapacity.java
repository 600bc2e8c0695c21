package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A will of a person without full capacity is void (民法典 art. 1143). Who is 16 and lives by own work has full capacity
 * (art. 18); a clerk can see that.
 */
@Component
@RuleName("will-capacity")
public final class WillCapacity implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (NotarySubject.of(form).filter(NotarySubject.WILL::equals).isEmpty()) {
            return List.of();
        }
        return form.items("/parties").stream()
                .flatMap(party -> Age.of(party, submission.receivedOn())
                        .filter(age -> age < Age.ADULT)
                        .map(age -> judge(party, age))
                        .stream())
                .toList();
    }

    private static Finding judge(Form party, int age) {
        String pointer = party.pointer("/idNumber");
        return age < Age.WORKING_MINOR
                ? Finding.fault(pointer, "will-maker-too-young", age)
                : Finding.warning(pointer, "will-maker-minor", age);
    }
}
