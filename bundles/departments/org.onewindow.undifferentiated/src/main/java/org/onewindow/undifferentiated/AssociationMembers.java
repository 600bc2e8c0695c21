package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** At least 50 individual or 30 unit members; 50 in all when there are both (社会团体登记管理条例 art. 10(1)). */
@Component
@RuleName("association-members")
public final class AssociationMembers implements CaseRule {
    private static final int INDIVIDUALS = 50;
    private static final int UNITS = 30;

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        int individuals = count(form, "/individualMembers");
        int units = count(form, "/unitMembers");
        boolean enough = individuals == 0 ? units >= UNITS : individuals + units >= INDIVIDUALS;
        var findings = new ArrayList<Finding>();
        if (!enough) {
            findings.add(Finding.fault(form.pointer("/individualMembers"), "association-members"));
        }
        if (count(form, "/fullTimeStaff") == 0) {
            findings.add(Finding.fault(form.pointer("/fullTimeStaff"), "association-no-staff"));
        }
        return findings;
    }

    private static int count(Form form, String field) {
        return form.number(field).map(BigDecimal::intValue).orElse(0);
    }
}
