package org.onewindow.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * A project is filed or approved once, under one code (国令673 art. 4). What changes later is told as a change (art. 11,
 * 14), so that a second project of the same developer and name is for the clerk to judge.
 */
@Component
@RuleName("project-new")
public final class ProjectNew implements CaseRule {
    private final Projects projects;

    @Activate
    public ProjectNew(@Reference Registers registers) {
        this.projects = new Projects(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<>(ProjectCode.findings(submission));
        form.text("/projectCode")
                .filter(code -> projects.find(code).isPresent())
                .ifPresent(
                        code -> findings.add(Finding.fault(form.pointer("/projectCode"), "project-code-taken", code)));
        if (findings.isEmpty()) {
            same(form).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> same(Form form) {
        String name = form.text("/projectName").orElse("");
        return projects.named(name).stream()
                .filter(entry -> entry.text("/developerId").equals(form.text("/developer/creditCode")))
                .findFirst()
                .flatMap(entry -> entry.text("/code"))
                .map(code -> Finding.warning(form.pointer("/projectName"), "project-registered-already", name, code));
    }
}
