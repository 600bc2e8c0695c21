package org.onewindow.undifferentiated;

import java.util.List;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/**
 * Public-welfare forest (公益林) is only tended, regenerated or improved; science, pests, fire protection and disasters are
 * excepted and need their proof (森林法 art. 55(1)).
 */
@Component
@RuleName("felling-manner")
public final class FellingManner implements CaseRule {
    private static final Set<String> PUBLIC_WELFARE = Set.of("PROTECTION", "SPECIAL");
    private static final Set<String> ALLOWED = Set.of("TENDING", "REGENERATION", "IMPROVEMENT");

    @Override
    public List<Finding> check(Submission submission) {
        if (submission.materials().contains("exception-proof")) {
            return List.of();
        }
        return submission.form().items("/plots").stream()
                .filter(plot -> plot.text("/forestKind")
                                .filter(PUBLIC_WELFARE::contains)
                                .isPresent()
                        && plot.text("/manner").filter(ALLOWED::contains).isEmpty())
                .map(plot -> Finding.fault(plot.pointer("/manner"), "felling-manner"))
                .toList();
    }
}
