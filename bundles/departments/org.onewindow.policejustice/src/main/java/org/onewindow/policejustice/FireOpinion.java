package org.onewindow.policejustice;

import java.time.LocalDate;
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
 * A hotel's fire-safety opinion is there before it opens and covers the building as it now is (消防法 art. 15,
 * 旅馆业治安管理办法 art. 3): after an alteration a new one is needed.
 */
@Component
@RuleName("fire-opinion")
public final class FireOpinion implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<LocalDate> issued = form.date("/fireOpinion/issuedOn");
        Optional<LocalDate> altered = form.date("/alteredOn");
        String pointer = form.pointer("/fireOpinion/issuedOn");
        var findings = new ArrayList<Finding>();
        issued.filter(day -> day.isAfter(submission.receivedOn()))
                .ifPresent(day -> findings.add(Finding.fault(pointer, "fire-opinion-in-future")));
        altered.filter(day -> issued.filter(day::isAfter).isPresent())
                .ifPresent(day -> findings.add(Finding.fault(pointer, "fire-opinion-before-alteration", day)));
        return findings;
    }
}
