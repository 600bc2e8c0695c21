package org.onewindow.realestate;

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
 * Water, power and gas go to the house's owner, as the register says since the transfer (优化营商环境条例 art. 47). A tenant
 * may have the owner's consent, so a clerk may go on.
 */
@Component
@RuleName("customer-is-owner")
public final class CustomerIsOwner implements CaseRule {
    private final Units units;

    @Activate
    public CustomerIsOwner(@Reference Registers registers) {
        this.units = new Units(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String customer = form.text("/newHolder/idNumber").orElse("");
        return units.of(form).filter(unit -> !unit.belongsTo(customer)).stream()
                .map(unit -> Finding.warning(form.pointer("/newHolder/idNumber"), "customer-not-owner"))
                .toList();
    }
}
