package org.onewindow.socialservices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Each bill's parts make its total and all bills make the claim: only what is within the lists is paid (社会保险法 art. 28). */
@Component
@RuleName("reimbursement-sums")
public final class ReimbursementSums implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> bills = form.items("/bills");
        var findings = new ArrayList<Finding>();
        for (Form bill : bills) {
            differs(Amounts.sum(bill, "/eligible", "/prepaid", "/selfPaid"), bill, "/total", "bill-sum-differs")
                    .ifPresent(findings::add);
        }
        differs(Amounts.sum(bills, "/total"), form, "/claimedTotal", "claim-sum-differs")
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> differs(BigDecimal sum, Form part, String field, String code) {
        return part.number(field)
                .filter(stated -> stated.compareTo(sum) != 0)
                .map(stated -> Finding.fault(part.pointer(field), code, Amounts.plain(sum), Amounts.plain(stated)));
    }
}
