package org.onewindow.undifferentiated;

import java.util.List;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** No school for compulsory education is run for profit (民办教育促进法 art. 19). */
@Component
@RuleName("school-category")
public final class SchoolCategory implements CaseRule {
    private static final Set<String> COMPULSORY = Set.of("PRIMARY", "JUNIOR_MIDDLE", "NINE_YEAR");

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean compulsory = form.text("/category").filter(COMPULSORY::contains).isPresent();
        return compulsory && form.flag("/forProfit").orElse(false)
                ? List.of(Finding.fault(form.pointer("/forProfit"), "school-compulsory-for-profit"))
                : List.of();
    }
}
