package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** Central ventilation has a report of its own; a test lies in the past (公共场所卫生管理条例实施细则 art. 23). */
@Component
@RuleName("place-reports")
public final class PlaceReports implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        if (form.flag("/centralVentilation").orElse(false)
                && !submission.materials().contains("ventilation-report")) {
            findings.add(Finding.warning("/materials", "place-ventilation-report"));
        }
        if (form.date("/test/testedOn")
                .filter(submission.receivedOn()::isBefore)
                .isPresent()) {
            findings.add(Finding.fault(form.pointer("/test/testedOn"), "place-test-in-future"));
        }
        return findings;
    }
}
