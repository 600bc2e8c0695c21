package org.onewindow.undifferentiated;

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
 * A local association does not call itself national (社会团体登记管理条例 art. 10), its name says what it is (社会组织名称管理办法),
 * and nobody else has it.
 */
@Component
@RuleName("association-name")
public final class AssociationName implements CaseRule {
    private static final List<String> NATIONAL = List.of("中国", "全国", "中华");
    private static final String ASSOCIATION = "会";

    private final Registers registers;

    @Activate
    public AssociationName(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String name = form.text("/name").orElse("");
        String pointer = form.pointer("/name");
        var findings = new ArrayList<Finding>();
        if (NATIONAL.stream().anyMatch(name::startsWith)) {
            findings.add(Finding.fault(pointer, "association-name-national"));
        }
        if (!name.endsWith(ASSOCIATION)) {
            findings.add(Finding.warning(pointer, "association-name-form"));
        }
        if (!registers.findBy(AssociationEntry.REGISTER, "name", name).isEmpty()) {
            findings.add(Finding.fault(pointer, "association-name-taken", name));
        }
        return findings;
    }
}
