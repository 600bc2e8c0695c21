package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A project hands in the kind of document that the classified list says, and may not choose another (环境影响评价法 art.
 * 16). A lighter one than needed is a fault; whether a heavier one is wanted after all is for the clerk to judge.
 */
@Component
@RuleName("eia-kind")
public final class EiaKind implements CaseRule {
    private static final Set<String> GROWING = Set.of("NEW", "EXPANSION");

    @Override
    public List<Finding> check(Submission submission) {
        boolean report = submission.matter().equals(PermitKind.EIA_REPORT.matter());
        String pointer = submission.form().pointer("/category");
        return needed(submission).flatMap(needed -> finding(needed, report, pointer)).stream()
                .toList();
    }

    private static Optional<EiaList.Assessment> needed(Submission submission) {
        Form form = submission.form();
        return EiaList.assessment(
                submission.receivedOn(),
                form.text("/category").orElse(""),
                form.number("/quantity").orElse(BigDecimal.ZERO),
                form.flag("/sensitiveArea").orElse(false),
                form.text("/projectType").filter(GROWING::contains).isPresent());
    }

    private static Optional<Finding> finding(EiaList.Assessment needed, boolean report, String pointer) {
        return switch (needed) {
            case REPORT -> report ? Optional.empty() : Optional.of(Finding.fault(pointer, "eia-report-needed"));
            case FORM -> report ? Optional.of(Finding.warning(pointer, "eia-form-suffices")) : Optional.empty();
            case REGISTRATION -> Optional.of(Finding.warning(pointer, "eia-registration-suffices"));
            case NONE -> Optional.of(Finding.warning(pointer, "eia-not-needed"));
        };
    }
}
