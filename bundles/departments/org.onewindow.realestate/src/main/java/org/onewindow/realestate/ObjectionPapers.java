package org.onewindow.realestate;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Who objects proves the interest (细则 art. 82), who has sued proves the suit (art. 83). A clerk may receive the case and
 * ask for what is missing.
 */
@Component
@RuleName("objection-papers")
public final class ObjectionPapers implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (ObjectionRequest.isFor(ObjectionRequest.ENTER, form)) {
            return needed("interest-proof", "interest-proof-missing", submission);
        }
        return ObjectionRequest.isFor(ObjectionRequest.SUIT, form)
                ? needed("suit-proof", "suit-proof-missing", submission)
                : List.of();
    }

    private static List<Finding> needed(String material, String code, Submission submission) {
        return submission.materials().contains(material) ? List.of() : List.of(Finding.warning("/materials", code));
    }
}
