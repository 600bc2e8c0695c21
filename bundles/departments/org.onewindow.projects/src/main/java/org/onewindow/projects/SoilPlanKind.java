package org.onewindow.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Which soil and water conservation plan a project draws up depends on the land it takes and the earth it moves
 * (水土保持法 art. 25): a report, a form, or none. A form where a report is needed is a fault; more than needed is for the
 * clerk to judge.
 */
@Component
@RuleName("soil-plan-kind")
public final class SoilPlanKind implements CaseRule {
    /**
     * The thresholds of 生产建设项目水土保持方案管理办法 (水利部令第53号, in force since 2023-03-01): either figure is enough.
     *
     * @param reportArea ha
     * @param reportEarth 10,000 m³, excavated and filled together
     */
    record Thresholds(BigDecimal reportArea, BigDecimal reportEarth, BigDecimal formArea, BigDecimal formEarth) {}

    static final List<Edition<Thresholds>> EDITIONS = List.of(new Edition<>(
            LocalDate.of(2023, 3, 1),
            new Thresholds(new BigDecimal("5"), new BigDecimal("5"), new BigDecimal("0.5"), new BigDecimal("0.1"))));

    @Override
    public List<Finding> check(Submission submission) {
        return Edition.on(submission.receivedOn(), EDITIONS)
                .flatMap(thresholds -> check(submission.form(), thresholds))
                .stream()
                .toList();
    }

    private static Optional<Finding> check(Form form, Thresholds thresholds) {
        BigDecimal area = form.part("/areas")
                .map(areas -> Amounts.sum(areas, List.of("/permanent", "/temporary")))
                .orElse(BigDecimal.ZERO);
        BigDecimal earth = form.part("/earthwork")
                .map(work -> Amounts.sum(work, List.of("/excavation", "/fill")))
                .orElse(BigDecimal.ZERO);
        boolean report = form.text("/planKind").filter("REPORT"::equals).isPresent();
        String pointer = form.pointer("/planKind");
        if (reaches(area, thresholds.reportArea()) || reaches(earth, thresholds.reportEarth())) {
            return report ? Optional.empty() : Optional.of(Finding.fault(pointer, "soil-report-needed"));
        }
        if (reaches(area, thresholds.formArea()) || reaches(earth, thresholds.formEarth())) {
            return report ? Optional.of(Finding.warning(pointer, "soil-form-suffices")) : Optional.empty();
        }
        return Optional.of(Finding.warning(pointer, "soil-plan-not-needed"));
    }

    private static boolean reaches(BigDecimal figure, BigDecimal threshold) {
        return figure.compareTo(threshold) >= 0;
    }
}
