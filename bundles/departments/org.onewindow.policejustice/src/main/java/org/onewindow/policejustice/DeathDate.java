package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** An inheritance begins with the death (民法典 art. 1121): nobody applies before it. */
@Component
@RuleName("death-date")
public final class DeathDate implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form
                .date("/deceased/diedOn")
                .filter(day -> day.isAfter(submission.receivedOn()))
                .map(day -> Finding.fault(form.pointer("/deceased/diedOn"), "death-in-future"))
                .stream()
                .toList();
    }
}
