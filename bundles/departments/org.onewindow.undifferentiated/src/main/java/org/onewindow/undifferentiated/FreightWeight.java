package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** General freight with vehicles of at most 4,500 kg needs no licence (道路运输条例 art. 24). */
@Component
@RuleName("freight-weight")
public final class FreightWeight implements CaseRule {
    /** Up to this total mass neither licence nor driver's certificate is needed (art. 22, 24). */
    static final BigDecimal LIGHT = BigDecimal.valueOf(4500);

    private static final String GENERAL = "GENERAL";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean onlyGeneral = form.items("/scope").stream()
                .allMatch(scope -> scope.text("").filter(GENERAL::equals).isPresent());
        boolean onlyLight = form.items("/vehicles").stream().noneMatch(vehicle -> isHeavy(vehicle, "/totalMass"));
        return onlyGeneral && onlyLight
                ? List.of(Finding.warning(form.pointer("/vehicles"), "freight-licence-needless"))
                : List.of();
    }

    static boolean isHeavy(Form part, String field) {
        return part.number(field).filter(mass -> mass.compareTo(LIGHT) > 0).isPresent();
    }
}
