package org.onewindow.socialservices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A bill is reimbursed once (医疗保障基金使用监督管理条例 art. 17). */
@Component
@RuleName("invoice-once")
public final class InvoiceOnce implements CaseRule {
    private final Registers registers;

    @Activate
    public InvoiceOnce(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        var seen = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (Form bill : submission.form().items("/bills")) {
            String number = bill.text("/invoiceNumber").orElse("");
            String pointer = bill.pointer("/invoiceNumber");
            if (!seen.add(number)) {
                findings.add(Finding.fault(pointer, "invoice-twice", number));
            }
            registers
                    .find(ReimbursedInvoices.REGISTER, number)
                    .flatMap(entry -> Form.of(entry.document()).text("/caseNumber"))
                    .ifPresent(paid -> findings.add(Finding.fault(pointer, "invoice-reimbursed", number, paid)));
        }
        return findings;
    }
}
