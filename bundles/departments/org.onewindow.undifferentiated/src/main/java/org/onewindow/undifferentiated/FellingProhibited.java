package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The grounds on which no felling licence may be issued (森林法 art. 60(1) to (3)). */
@Component
@RuleName("felling-prohibited")
public final class FellingProhibited implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        form.items("/plots").stream()
                .filter(plot -> plot.flag("/closed").orElse(false))
                .map(plot -> Finding.fault(plot.pointer("/closed"), "felling-closed-area"))
                .forEach(findings::add);
        if (!form.flag("/lastYear/replanted").orElse(true)) {
            findings.add(Finding.fault(form.pointer("/lastYear/replanted"), "felling-not-replanted"));
        }
        if (form.flag("/lastYear/incident").orElse(false)
                && !form.flag("/lastYear/remedied").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/lastYear/remedied"), "felling-no-remedy"));
        }
        return findings;
    }
}
