package org.onewindow.socialservices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/** Enters every bill of a reimbursement: the register refuses the step when one of them has been reimbursed meanwhile. */
@Component
@RecorderName("reimbursed-invoices")
public final class ReimbursedInvoices implements Recorder {
    static final String REGISTER = "invoices";

    @Override
    public Recording record(Step step) {
        String patient = step.form().text("/patient/idNumber").orElseThrow();
        List<Form> bills = step.form().items("/bills");
        List<RegisterChange> changes = new ArrayList<>();
        for (Form bill : bills) {
            Document document = Document.of(step)
                    .with("patientId", patient)
                    .with("total", Amounts.plain(Amounts.sum(bill, "/total")))
                    .with("reimbursedOn", step.on().toString())
                    .copy(bill, "hospital", "issuedOn");
            changes.add(new Create(REGISTER, bill.text("/invoiceNumber").orElseThrow(), document.fields()));
        }
        return new Recording(
                changes,
                Map.of(
                        "reimbursedBills", String.valueOf(bills.size()),
                        "eligibleAmount", Amounts.plain(Amounts.sum(bills, "/eligible"))));
    }
}
