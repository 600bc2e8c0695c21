package org.onewindow.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Every authority handles a project under the code by which it was filed or approved (国令673 art. 4): it is in the
 * register, under this name and for this developer. One that was filed elsewhere, or before the centre opened, is not:
 * its form states where, and where the law asks for the paper (城乡规划法 art. 37, 38) it comes with it. An approval
 * holds for two years (国令673 art. 12).
 */
@Component
@RuleName("project-registered")
public final class ProjectRegistered implements CaseRule {
    private static final String PAPER = "project-document";
    private static final Set<String> ASK_FOR_PAPER = Set.of(PermitKind.LAND_USE.matter());
    private static final Set<String> BEFORE_START =
            Set.of(PermitKind.LAND_USE.matter(), PermitKind.WORKS.matter(), PermitKind.CONSTRUCTION.matter());
    private static final int YEARS = 2;

    private final Projects projects;

    @Activate
    public ProjectRegistered(@Reference Registers registers) {
        this.projects = new Projects(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        List<Finding> wrongCode = ProjectCode.findings(submission);
        if (!wrongCode.isEmpty()) {
            return wrongCode;
        }
        String code = submission.form().text("/projectCode").orElse("");
        return projects.find(code)
                .map(entry -> compare(entry, submission))
                .orElseGet(() -> elsewhere(code, submission));
    }

    private static List<Finding> elsewhere(String code, Submission submission) {
        Form form = submission.form();
        if (form.part("/filedElsewhere").isEmpty()) {
            return List.of(Finding.warning(form.pointer("/projectCode"), "project-unknown", code));
        }
        boolean missing = ASK_FOR_PAPER.contains(submission.matter())
                && !submission.materials().contains(PAPER);
        return missing ? List.of(Finding.warning("/materials", "project-document-missing")) : List.of();
    }

    private static List<Finding> compare(Form entry, Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        entry.text("/name")
                .filter(name -> !name.equals(form.text("/projectName").orElse("")))
                .ifPresent(name ->
                        findings.add(Finding.warning(form.pointer("/projectName"), "project-name-differs", name)));
        if (!entry.text("/developerId").equals(form.text("/developer/creditCode"))) {
            findings.add(Finding.warning(
                    form.pointer("/developer"),
                    "project-developer-differs",
                    entry.text("/developer").orElse("")));
        }
        lapsed(entry, submission).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> lapsed(Form entry, Submission submission) {
        return Optional.of(entry)
                .filter(ProjectStatus.APPROVED::isOf)
                .filter(approved -> BEFORE_START.contains(submission.matter()))
                .flatMap(approved -> approved.date("/registeredOn"))
                .map(approvedOn -> approvedOn.plusYears(YEARS))
                .filter(last -> submission.receivedOn().isAfter(last))
                .map(last -> Finding.warning(submission.form().pointer("/projectCode"), "approval-lapsed", last));
    }
}
