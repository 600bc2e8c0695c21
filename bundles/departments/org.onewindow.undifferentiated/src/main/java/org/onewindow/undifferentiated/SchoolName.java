package org.onewindow.undifferentiated;

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

/** A school's name is its own (民办教育促进法实施条例). */
@Component
@RuleName("school-name")
public final class SchoolName implements CaseRule {
    private final Registers registers;

    @Activate
    public SchoolName(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form
                .text("/name")
                .filter(name ->
                        !registers.findBy(SchoolEntry.REGISTER, "name", name).isEmpty())
                .map(name -> Finding.fault(form.pointer("/name"), "school-name-taken", name))
                .stream()
                .toList();
    }
}
