package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** A local association has funds of at least 30,000 CNY (社会团体登记管理条例 art. 10(5)). */
@Component
@RuleName("association-funds")
public final class AssociationFunds implements CaseRule {
    private static final BigDecimal LEAST = BigDecimal.valueOf(30_000);

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form.number("/funds").filter(funds -> funds.compareTo(LEAST) < 0).stream()
                .map(funds -> Finding.fault(form.pointer("/funds"), "association-funds", Amounts.plain(LEAST)))
                .toList();
    }
}
