package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A food business has somebody who answers for food safety (食品安全法 art. 33), and whoever touches food that is eaten
 * as it is has a health certificate (art. 45).
 */
@Component
@RuleName("food-staff")
public final class FoodStaff implements CaseRule {
    private static final List<String> IN_CHARGE = List.of("SAFETY_OFFICER", "SAFETY_DIRECTOR");

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> staff = form.items("/staff");
        var findings = new ArrayList<Finding>();
        boolean somebody = staff.stream()
                .anyMatch(person ->
                        person.text("/position").filter(IN_CHARGE::contains).isPresent());
        if (!somebody) {
            findings.add(Finding.fault(form.pointer("/staff"), "food-safety-officer-missing"));
        }
        for (Form person : staff) {
            boolean touchesFood = person.flag("/readyToEatFood").orElse(false);
            if (touchesFood && person.text("/healthCertificate").isEmpty()) {
                findings.add(Finding.fault(person.pointer("/healthCertificate"), "health-certificate-missing"));
            }
        }
        return findings;
    }
}
