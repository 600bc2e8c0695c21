package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An enterprise has one official seal (法定名称章), and it bears the enterprise's name (国发〔1999〕25号). */
@Component
@RuleName("official-seal")
public final class OfficialSeal implements CaseRule {
    private final Registers registers;

    @Activate
    public OfficialSeal(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> official =
                form.items("/seals").stream().filter(OfficialSeal::isOfficial).toList();
        var findings = new ArrayList<Finding>();
        if (official.size() > 1) {
            findings.add(Finding.fault(form.pointer("/seals"), "more-than-one-official-seal"));
        }
        if (!official.isEmpty() && hasOneAlready(form.text("/creditCode").orElse(""))) {
            findings.add(Finding.warning(form.pointer("/seals"), "official-seal-exists"));
        }
        String name = CompanyName.normalised(form.text("/enterpriseName").orElse(""));
        for (Form seal : official) {
            if (seal.text("/text")
                    .map(CompanyName::normalised)
                    .filter(name::equals)
                    .isEmpty()) {
                findings.add(Finding.fault(seal.pointer("/text"), "seal-text-differs", name));
            }
        }
        return findings;
    }

    private boolean hasOneAlready(String creditCode) {
        return registers.findBy(SealEntries.REGISTER, "enterprise", creditCode).stream()
                .map(RegisterEntry::document)
                .map(Form::of)
                .anyMatch(OfficialSeal::isOfficial);
    }

    private static boolean isOfficial(Form seal) {
        return seal.text("/kind").filter("OFFICIAL"::equals).isPresent();
    }
}
