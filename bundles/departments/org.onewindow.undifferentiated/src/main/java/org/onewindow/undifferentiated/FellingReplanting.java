package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** No less is replanted than is felled (森林法 art. 61). */
@Component
@RuleName("felling-replanting")
public final class FellingReplanting implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        BigDecimal felled = form.number("/totalArea").orElse(BigDecimal.ZERO);
        return form.number("/replanting/area").filter(area -> area.compareTo(felled) < 0).stream()
                .map(area -> Finding.fault(
                        form.pointer("/replanting/area"), "felling-replanting-too-small", Amounts.plain(felled)))
                .toList();
    }
}
