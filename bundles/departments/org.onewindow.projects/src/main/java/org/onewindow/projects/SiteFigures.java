package org.onewindow.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * The figures of a site plan follow from each other: plot ratio, density and green ratio from their areas, to two
 * decimals; the floor areas from the buildings (城乡规划法 art. 40: the permit rests on the design).
 */
@Component
@RuleName("site-figures")
public final class SiteFigures implements CaseRule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Half a unit of the second decimal, and the same again for figures that were cut and not rounded. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("/site/plotRatio", "/site/countedFloorArea", BigDecimal.ONE, "plot-ratio-differs"),
            new Ratio("/site/density", "/site/footprint", HUNDRED, "density-differs"),
            new Ratio("/site/greenRatio", "/site/greenArea", HUNDRED, "green-ratio-differs"));

    private record Ratio(String field, String area, BigDecimal times, String code) {
        Optional<Finding> check(Form form, BigDecimal site) {
            BigDecimal part = form.number(area).orElse(BigDecimal.ZERO).multiply(times);
            BigDecimal exact = part.divide(site, 6, RoundingMode.HALF_UP);
            return form.number(field)
                    .filter(stated -> stated.subtract(exact).abs().compareTo(TOLERANCE) > 0)
                    .map(stated -> Finding.fault(
                            form.pointer(field),
                            code,
                            exact.setScale(2, RoundingMode.HALF_UP).toPlainString()));
        }
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        form.number("/site/area")
                .filter(site -> site.signum() > 0)
                .ifPresent(
                        site -> RATIOS.forEach(ratio -> ratio.check(form, site).ifPresent(findings::add)));
        buildings(form, "/floorArea/above", "/areaAbove").ifPresent(findings::add);
        buildings(form, "/floorArea/below", "/areaBelow").ifPresent(findings::add);
        form.part("/floorArea")
                .map(areas -> Amounts.sum(areas, List.of("/above", "/below")))
                .filter(total -> form.number("/site/countedFloorArea")
                        .filter(counted -> counted.compareTo(total) > 0)
                        .isPresent())
                .ifPresent(total -> findings.add(Finding.fault(
                        form.pointer("/site/countedFloorArea"), "counted-area-exceeds", Amounts.plain(total))));
        return findings;
    }

    private static Optional<Finding> buildings(Form form, String total, String area) {
        BigDecimal sum = form.items("/buildings").stream()
                .flatMap(building -> building.number(area).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return form.number(total)
                .filter(stated -> stated.compareTo(sum) != 0)
                .map(stated -> Finding.fault(
                        form.pointer(total), "floor-area-sum-differs", Amounts.plain(sum), Amounts.plain(stated)));
    }
}
