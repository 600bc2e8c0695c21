package org.onewindow.undifferentiated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Founders and officers have full capacity and were never deprived of political rights (社会团体登记管理条例 art. 13(3)). The
 * legal representative is one of the officers and represents no other association (art. 14).
 */
@Component
@RuleName("association-officers")
public final class AssociationOfficers implements CaseRule {
    private final Registers registers;

    @Activate
    public AssociationOfficers(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        for (String list : List.of("/founders", "/officers")) {
            form.items(list).forEach(person -> findings.addAll(unfit(person, submission.receivedOn())));
        }
        String representative = form.text("/legalRepresentative").orElse("");
        String pointer = form.pointer("/legalRepresentative");
        if (form.items("/officers").stream()
                .noneMatch(officer ->
                        officer.text("/idNumber").filter(representative::equals).isPresent())) {
            findings.add(Finding.fault(pointer, "association-representative"));
        }
        registers.findBy(AssociationEntry.REGISTER, "representative", representative).stream()
                .flatMap(entry -> Form.of(entry.document()).text("/name").stream())
                .findFirst()
                .ifPresent(
                        other -> findings.add(Finding.fault(pointer, "association-representative-elsewhere", other)));
        return findings;
    }

    private static List<Finding> unfit(Form person, LocalDate on) {
        var findings = new ArrayList<Finding>();
        // From 16 on who lives by own work has full capacity too (民法典 art. 18), so a clerk may go on.
        if (Age.adultAfter(person, on).isPresent()) {
            findings.add(Finding.warning(person.pointer("/idNumber"), "association-officer-minor"));
        }
        if (person.flag("/deprivedOfRights").orElse(false)) {
            findings.add(Finding.fault(person.pointer("/deprivedOfRights"), "association-officer-rights"));
        }
        return findings;
    }
}
