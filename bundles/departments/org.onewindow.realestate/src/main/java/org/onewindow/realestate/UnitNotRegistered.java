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

/** A unit is registered for the first time once only (条例 art. 8, 细则 art. 24). */
@Component
@RuleName("unit-not-registered")
public final class UnitNotRegistered implements CaseRule {
    private final Units units;

    @Activate
    public UnitNotRegistered(@Reference Registers registers) {
        this.units = new Units(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return units.of(form).isEmpty()
                ? List.of()
                : List.of(Finding.fault(form.pointer("/unitNumber"), "unit-registered-already"));
    }
}
