package org.onewindow.projects;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Filing, approval, assessment, conservation plan and construction permit come before construction begins (国令673 art.
 * 13; 环境影响评价法 art. 25; 水土保持法 art. 26; 建筑法 art. 7). Where it has begun, the law deals with that first, and
 * the clerk may then go on.
 */
@Component
@RuleName("not-started")
public final class NotStarted implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form.flag("/started").orElse(false)
                ? List.of(Finding.warning(form.pointer("/started"), "already-started"))
                : List.of();
    }
}
