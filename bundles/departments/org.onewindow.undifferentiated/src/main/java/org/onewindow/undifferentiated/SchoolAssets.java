package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The sponsors' contributions make the school's assets (民办教育促进法 art. 15(4)); gifts may add to them, so a clerk may go on. */
@Component
@RuleName("school-assets")
public final class SchoolAssets implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        BigDecimal sum = Amounts.sum(form.items("/sponsors"), "/contribution");
        return form.number("/assets").filter(assets -> assets.compareTo(sum) != 0).stream()
                .map(assets -> Finding.warning(
                        form.pointer("/assets"), "school-assets-differ", Amounts.plain(sum), Amounts.plain(assets)))
                .toList();
    }
}
