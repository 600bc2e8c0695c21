package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Works are permitted and accepted as they were planned (城乡规划法 art. 43, 45): no larger and no higher than the works
 * planning permit in the register says. Tolerances of surveying are for the clerk to judge.
 */
@Component
@RuleName("within-works-permit")
public final class WithinWorksPermit implements CaseRule {
    private final Permits permits;

    @Activate
    public WithinWorksPermit(@Reference Registers registers) {
        this.permits = new Permits(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return permits.named(form, "/worksPermit", PermitKind.WORKS)
                .map(permit -> Stream.of(
                                beyond(form, "/works/buildingArea", permit.text("/buildingArea"), "area-beyond-permit"),
                                beyond(form, "/works/height", permit.text("/height"), "height-beyond-permit"))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Finding> beyond(Form form, String field, Optional<String> permitted, String code) {
        return permitted
                .map(BigDecimal::new)
                .filter(most -> form.number(field)
                        .filter(built -> built.compareTo(most) > 0)
                        .isPresent())
                .map(most -> Finding.warning(form.pointer(field), code, Amounts.plain(most)));
    }
}
