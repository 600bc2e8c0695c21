package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** A filing for residents has no end, one for travellers ends after it begins (医保发〔2022〕22号). */
@Component
@RuleName("filing-period")
public final class FilingPeriod implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<LocalDate> until = form.date("/validUntil");
        String pointer = form.pointer("/validUntil");
        if (until.isEmpty()) {
            return List.of();
        }
        if (FilingCategory.of(form).filter(FilingCategory::isResident).isPresent()) {
            return List.of(Finding.fault(pointer, "filing-has-no-end"));
        }
        return form.date("/validFrom").filter(from -> !until.get().isAfter(from)).stream()
                .map(from -> Finding.fault(pointer, "filing-ends-before-start"))
                .toList();
    }
}
