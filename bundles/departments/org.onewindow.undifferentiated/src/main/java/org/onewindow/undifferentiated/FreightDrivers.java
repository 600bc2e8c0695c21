package org.onewindow.undifferentiated;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** Who drives a freight vehicle above 4,500 kg has passed the examination (道路运输条例 art. 22(3)). */
@Component
@RuleName("freight-drivers")
public final class FreightDrivers implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return submission.form().items("/drivers").stream()
                .filter(driver -> FreightWeight.isHeavy(driver, "/heaviest")
                        && driver.text("/qualification").isEmpty())
                .map(driver -> Finding.fault(driver.pointer("/qualification"), "freight-driver-qualification"))
                .toList();
    }
}
