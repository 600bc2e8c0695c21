package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Groundwater that may not be taken (取水许可和水资源费征收管理条例 art. 20(1), (5)). */
@Component
@RuleName("water-source")
public final class WaterSource implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (form.text("/source").filter("GROUNDWATER"::equals).isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (form.flag("/closedArea").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/closedArea"), "water-groundwater-closed"));
        }
        if (form.flag("/publicSupply").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/publicSupply"), "water-public-supply"));
        }
        return findings;
    }
}
