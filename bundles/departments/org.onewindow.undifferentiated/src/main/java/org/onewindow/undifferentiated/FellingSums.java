package org.onewindow.undifferentiated;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The plots make the area and the volume applied for, which the licence is to say (森林法 art. 58). */
@Component
@RuleName("felling-sums")
public final class FellingSums implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> plots = form.items("/plots");
        return Stream.of(
                        Amounts.differs(Amounts.sum(plots, "/area"), form, "/totalArea", "felling-area-differs"),
                        Amounts.differs(Amounts.sum(plots, "/volume"), form, "/totalVolume", "felling-volume-differs"))
                .flatMap(Optional::stream)
                .toList();
    }
}
