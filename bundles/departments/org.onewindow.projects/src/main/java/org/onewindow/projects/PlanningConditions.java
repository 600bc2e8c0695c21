package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * A design keeps the planning conditions (城乡规划法 art. 40, 43): those of the land-use planning permit where the
 * register has it, or else those that the form states. Its site lies within the land of that permit.
 */
@Component
@RuleName("planning-conditions")
public final class PlanningConditions implements CaseRule {
    private final Permits permits;

    @Activate
    public PlanningConditions(@Reference Registers registers) {
        this.permits = new Permits(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<Form> permit = permits.named(form, "/landUsePermit", PermitKind.LAND_USE);
        Function<String, Optional<BigDecimal>> conditions = permit.isPresent()
                ? name -> permit.get().text("/" + name).map(BigDecimal::new)
                : name -> form.number("/conditions/" + name);
        var findings = new ArrayList<Finding>();
        atMost(form, "/site/plotRatio", conditions.apply("plotRatioMax"), "plot-ratio-exceeded")
                .ifPresent(findings::add);
        atMost(form, "/site/density", conditions.apply("densityMax"), "density-exceeded")
                .ifPresent(findings::add);
        form.number("/site/greenRatio")
                .flatMap(ratio -> conditions.apply("greenRatioMin").filter(least -> ratio.compareTo(least) < 0))
                .ifPresent(least -> findings.add(
                        Finding.fault(form.pointer("/site/greenRatio"), "green-ratio-too-low", Amounts.plain(least))));
        form.items("/buildings")
                .forEach(building -> atMost(building, "/height", conditions.apply("heightMax"), "height-exceeded")
                        .ifPresent(findings::add));
        atMost(form, "/site/area", permit.flatMap(land -> land.text("/area")).map(BigDecimal::new), "site-beyond-land")
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> atMost(Form part, String field, Optional<BigDecimal> most, String code) {
        return part.number(field)
                .flatMap(value -> most.filter(limit -> value.compareTo(limit) > 0))
                .map(limit -> Finding.fault(part.pointer(field), code, Amounts.plain(limit)));
    }
}
