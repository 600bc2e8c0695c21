package org.onewindow.undifferentiated;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** Whoever serves guests has a health certificate (公共场所卫生管理条例 art. 7). */
@Component
@RuleName("place-staff-health")
public final class PlaceStaffHealth implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return submission.form().items("/staff").stream()
                .filter(person -> person.flag("/servesGuests").orElse(false)
                        && person.text("/healthCertificate").isEmpty())
                .map(person -> Finding.fault(person.pointer("/healthCertificate"), "place-health-certificate"))
                .toList();
    }
}
