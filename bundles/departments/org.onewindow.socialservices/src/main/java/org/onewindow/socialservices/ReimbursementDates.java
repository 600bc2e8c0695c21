package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A treatment ends after it begins, a stay in hospital is billed after the discharge, and nothing lies in the future: bills
 * must be genuine (医疗保障基金使用监督管理条例 art. 17).
 */
@Component
@RuleName("reimbursement-dates")
public final class ReimbursementDates implements CaseRule {
    private static final String INPATIENT = "INPATIENT";

    @Override
    public List<Finding> check(Submission submission) {
        var findings = new ArrayList<Finding>();
        for (Form bill : submission.form().items("/bills")) {
            LocalDate from = bill.date("/treatedFrom").orElse(LocalDate.MIN);
            LocalDate until = bill.date("/treatedUntil").orElse(from);
            LocalDate issued = bill.date("/issuedOn").orElse(until);
            if (until.isBefore(from)) {
                findings.add(Finding.fault(bill.pointer("/treatedUntil"), "bill-dates-reversed"));
            }
            if (issued.isBefore(until)
                    && bill.text("/kind").filter(INPATIENT::equals).isPresent()) {
                findings.add(Finding.warning(bill.pointer("/issuedOn"), "bill-issued-before-end"));
            }
            if (issued.isAfter(submission.receivedOn())) {
                findings.add(Finding.fault(bill.pointer("/issuedOn"), "bill-in-future"));
            }
        }
        return findings;
    }
}
