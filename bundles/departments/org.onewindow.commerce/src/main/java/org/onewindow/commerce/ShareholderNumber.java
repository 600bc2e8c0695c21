package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.HashSet;
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
 * How many shareholders there may be: 1 to 50 in a limited company (公司法 art. 42), 1 to 200 promoters of a company by
 * shares (art. 92), exactly one in a company registered as wholly owned. Nobody is listed twice.
 */
@Component
@RuleName("shareholder-number")
public final class ShareholderNumber implements CaseRule {
    private final Enterprises enterprises;

    @Activate
    public ShareholderNumber(@Reference Registers registers) {
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Shareholding holding = Shareholding.of(submission.form(), enterprises);
        var findings = new ArrayList<Finding>();
        if (!holding.shareholders().isEmpty()) {
            enterprises
                    .typeFor(submission.form())
                    .ifPresent(type -> number(type, holding.shareholders().size(), holding.base(), findings));
        }
        var seen = new HashSet<String>();
        for (Form holder : holding.shareholders()) {
            if (holder.text("/idNumber").filter(id -> !seen.add(id)).isPresent()) {
                findings.add(Finding.fault(holder.pointer("/idNumber"), "shareholder-twice"));
            }
        }
        return findings;
    }

    private static void number(EnterpriseType type, int number, Form base, List<Finding> findings) {
        String pointer = base.pointer("/shareholders");
        if (number > type.mostMembers()) {
            findings.add(Finding.fault(pointer, "shareholder-number", 1, type.mostMembers(), number));
        } else if (number == 1 && type == EnterpriseType.LIMITED) {
            findings.add(Finding.fault(pointer, "sole-shareholder-type"));
        }
    }
}
