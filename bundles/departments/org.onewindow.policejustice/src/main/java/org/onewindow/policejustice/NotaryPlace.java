package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** A matter of real property goes to the office where the property is, with four exceptions (公证法 art. 25). */
@Component
@RuleName("notary-place")
public final class NotaryPlace implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean bound = form.flag("/concernsRealProperty").orElse(false)
                && NotarySubject.of(form)
                        .filter(NotarySubject::mayBeDoneElsewhere)
                        .isEmpty();
        boolean here = form.text("/place").filter("REAL_PROPERTY"::equals).isPresent();
        return bound && !here ? List.of(Finding.fault(form.pointer("/place"), "notary-place")) : List.of();
    }
}
