package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Each section is as large as its length and width say, and all make the area that is charged for every day
 * (城市道路管理条例 art. 31, 37).
 */
@Component
@RuleName("occupation-area")
public final class OccupationArea implements CaseRule {
    /** Lengths and widths are measured to the centimetre, areas are stated to a hundredth of a m². */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> sections = form.items("/sections");
        var findings = new ArrayList<Finding>();
        for (Form section : sections) {
            BigDecimal computed = section.number("/length")
                    .orElse(BigDecimal.ZERO)
                    .multiply(section.number("/width").orElse(BigDecimal.ZERO));
            section.number("/area")
                    .filter(area -> area.subtract(computed).abs().compareTo(TOLERANCE) > 0)
                    .ifPresent(area -> findings.add(Finding.fault(
                            section.pointer("/area"), "occupation-section-area", Amounts.plain(computed))));
        }
        Amounts.differs(Amounts.sum(sections, "/area"), form, "/totalArea", "occupation-area-differs")
                .ifPresent(findings::add);
        BigDecimal days = form.number("/days").orElse(BigDecimal.ZERO);
        form.number("/totalArea")
                .flatMap(area -> Amounts.differs(area.multiply(days), form, "/areaDays", "occupation-area-days-differ"))
                .ifPresent(findings::add);
        return findings;
    }
}
