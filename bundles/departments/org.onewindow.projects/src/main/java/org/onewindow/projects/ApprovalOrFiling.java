package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * What is in the government's catalogue needs an approval, everything else is filed (国令673 art. 3). Whether the county
 * approves is said in the catalogue, but the power may have been devolved.
 */
@Component
@RuleName("approval-or-filing")
public final class ApprovalOrFiling implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String pointer = form.pointer("/catalogueItem");
        Optional<ApprovalCatalogue.Level> approver = ApprovalCatalogue.approver(
                form.text("/catalogueItem").orElse(""),
                form.number("/investment/total").orElse(BigDecimal.ZERO));
        if (!submission.matter().equals(PermitKind.APPROVAL.matter())) {
            return approver.isPresent() ? List.of(Finding.fault(pointer, "project-needs-approval")) : List.of();
        }
        if (approver.isEmpty()) {
            return List.of(Finding.fault(pointer, "project-needs-filing-only"));
        }
        return approver.get() == ApprovalCatalogue.Level.LOCAL
                ? List.of()
                : List.of(Finding.warning(pointer, "approval-beyond-county"));
    }
}
