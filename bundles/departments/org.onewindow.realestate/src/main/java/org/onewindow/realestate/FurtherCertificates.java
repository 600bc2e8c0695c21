package org.onewindow.realestate;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Each certificate besides the first costs a fee (发改价格规〔2016〕2559号), so their number is that of the owners who get one. */
@Component
@RuleName("further-certificates")
public final class FurtherCertificates implements CaseRule {
    private static final String FIELD = "/furtherCertificates";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var further = BigDecimal.valueOf(NewOwners.certificates(form) - 1L);
        boolean agrees = form.number(FIELD).orElse(BigDecimal.ZERO).compareTo(further) == 0;
        return agrees
                ? List.of()
                : List.of(Finding.fault(form.pointer(FIELD), "further-certificates", further.toPlainString()));
    }
}
