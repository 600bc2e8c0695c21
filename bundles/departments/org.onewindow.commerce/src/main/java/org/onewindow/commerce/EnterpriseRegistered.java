package org.onewindow.commerce;

import java.util.ArrayList;
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
 * The enterprise is in the register under its code and name. One that was registered elsewhere, or before the centre
 * opened, is not: its form states that earlier registration, or a clerk who has seen the licence goes on without.
 */
@Component
@RuleName("enterprise-registered")
public final class EnterpriseRegistered implements CaseRule {
    private final Enterprises enterprises;

    @Activate
    public EnterpriseRegistered(@Reference Registers registers) {
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String creditCode = form.text("/creditCode").orElse("");
        String pointer = form.pointer("/creditCode");
        return enterprises
                .find(creditCode)
                .map(entry -> compare(entry, form, pointer))
                .orElseGet(() -> form.part("/earlierRegistration").isPresent()
                        ? List.of()
                        : List.of(Finding.warning(pointer, "enterprise-unknown", creditCode)));
    }

    private static List<Finding> compare(Form entry, Form form, String pointer) {
        var findings = new ArrayList<Finding>();
        if (EnterpriseStatus.DEREGISTERED.isOf(entry)) {
            findings.add(Finding.fault(pointer, "enterprise-deregistered"));
            return findings;
        }
        String stated = CompanyName.normalised(form.text("/enterpriseName").orElse(""));
        entry.text("/name")
                .filter(registered -> !registered.equals(stated))
                .ifPresent(registered -> findings.add(
                        Finding.warning(form.pointer("/enterpriseName"), "enterprise-name-differs", registered)));
        return findings;
    }
}
