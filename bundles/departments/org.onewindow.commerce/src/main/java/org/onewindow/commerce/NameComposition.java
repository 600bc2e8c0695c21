package org.onewindow.commerce;

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

/** A name has its four parts, and its form agrees with the type of enterprise (企业名称登记管理规定). */
@Component
@RuleName("name-composition")
public final class NameComposition implements CaseRule {
    private final NameCheck check;
    private final Enterprises enterprises;

    @Activate
    public NameComposition(@Reference Locality locality, @Reference Registers registers) {
        this.check = new NameCheck(locality);
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return NamePart.of(form).stream()
                .flatMap(part -> check.composition(CompanyName.of(part), enterprises.typeFor(form)).stream()
                        .map(fault -> fault.in(part)))
                .toList();
    }
}
