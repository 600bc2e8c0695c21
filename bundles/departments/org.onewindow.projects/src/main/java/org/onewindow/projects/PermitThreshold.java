package org.onewindow.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Small works need no construction permit (建筑法 art. 7; 建筑工程施工许可管理办法 art. 2). Provinces may set other limits, and
 * a developer may want a permit all the same: the clerk judges.
 */
@Component
@RuleName("permit-threshold")
public final class PermitThreshold implements CaseRule {
    /**
     * Works up to either limit are small.
     *
     * @param investment 10,000 CNY
     * @param area m²; not for municipal works, which have no floor area
     */
    record Limits(BigDecimal investment, BigDecimal area) {}

    /** 住房和城乡建设部令第18号, in force since 2014-10-25. */
    static final List<Edition<Limits>> EDITIONS =
            List.of(new Edition<>(LocalDate.of(2014, 10, 25), new Limits(new BigDecimal(30), new BigDecimal(300))));

    @Override
    public List<Finding> check(Submission submission) {
        return Edition.on(submission.receivedOn(), EDITIONS)
                .filter(limits -> isSmall(submission.form(), limits))
                .map(limits -> Finding.warning(
                        submission.form().pointer("/works"),
                        "small-works",
                        Amounts.plain(limits.investment()),
                        Amounts.plain(limits.area())))
                .stream()
                .toList();
    }

    private static boolean isSmall(Form form, Limits limits) {
        boolean municipal = form.text("/category").filter("MUNICIPAL"::equals).isPresent();
        return form.number("/works/investment")
                        .filter(investment -> investment.compareTo(limits.investment()) <= 0)
                        .isPresent()
                || !municipal
                        && form.number("/works/buildingArea")
                                .filter(area -> area.compareTo(limits.area()) <= 0)
                                .isPresent();
    }
}
