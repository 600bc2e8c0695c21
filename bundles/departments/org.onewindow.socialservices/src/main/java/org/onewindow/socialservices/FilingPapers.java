package org.onewindow.socialservices;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** Each kind of person brings the paper that shows it, or a pledge in its place (医保发〔2022〕22号). */
@Component
@RuleName("filing-papers")
public final class FilingPapers implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return FilingCategory.of(submission.form())
                .flatMap(category -> category.missing(submission.materials()))
                .map(code -> Finding.warning("/materials", code))
                .stream()
                .toList();
    }
}
