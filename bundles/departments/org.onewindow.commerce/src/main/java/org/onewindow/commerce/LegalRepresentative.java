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
 * The legal representative is a director who executes the company's affairs or the manager (公司法 art. 10); a supervisor
 * is neither director nor manager (art. 76, 130).
 */
@Component
@RuleName("legal-representative")
public final class LegalRepresentative implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> officers = form.items("/officers");
        var findings = new ArrayList<Finding>();
        String representative = form.text("/legalRepresentative/idNumber").orElse("");
        if (officers.stream().filter(Officers::mayRepresent).noneMatch(officer -> isPerson(officer, representative))) {
            findings.add(Finding.fault(form.pointer("/legalRepresentative"), "representative-not-in-office"));
        }
        List<Form> executives = officers.stream().filter(Officers::mayRepresent).toList();
        for (Form officer : officers) {
            boolean supervisor = Officers.positions(officer).contains(Officers.SUPERVISOR);
            String id = officer.text("/idNumber").orElse("");
            if (supervisor && executives.stream().anyMatch(executive -> isPerson(executive, id))) {
                findings.add(Finding.fault(officer.pointer("/positions"), "supervisor-is-executive"));
            }
        }
        return findings;
    }

    private static boolean isPerson(Form officer, String idNumber) {
        return officer.text("/idNumber").filter(idNumber::equals).isPresent();
    }
}
