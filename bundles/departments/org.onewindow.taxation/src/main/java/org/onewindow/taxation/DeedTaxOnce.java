package org.onewindow.taxation;

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

/**
 * A contract is taxed when it is made (契税法 art. 9), so one that is in the register comes again only after an amendment,
 * which a clerk has to see.
 */
@Component
@RuleName("deed-tax-once")
public final class DeedTaxOnce implements CaseRule {
    private final Registers registers;

    @Activate
    public DeedTaxOnce(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String contract = form.text("/contract/number").orElse("");
        return registers.findBy(DeedTaxPaid.REGISTER, "contract", contract).stream()
                .limit(1)
                .map(entry -> Form.of(entry.document()))
                .map(paid -> Finding.warning(
                        form.pointer("/contract/number"),
                        "deed-taxed-already",
                        contract,
                        paid.text("/paidOn").orElse("")))
                .toList();
    }
}
