package org.onewindow.undifferentiated;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** A project that affects others brings its water resource report (取水许可和水资源费征收管理条例 art. 11). */
@Component
@RuleName("water-report")
public final class WaterReport implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        boolean missing = submission.form().flag("/affectsOthers").orElse(false)
                && !submission.materials().contains("water-report");
        return missing ? List.of(Finding.warning("/materials", "water-report-missing")) : List.of();
    }
}
