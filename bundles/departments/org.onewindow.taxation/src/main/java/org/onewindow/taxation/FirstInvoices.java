package org.onewindow.taxation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * A new taxpayer's first VAT invoices are limited to 100,000 CNY each, 25 special and 50 ordinary ones a month, and its
 * people are identified before (国家税务总局公告2018年第29号).
 */
@Component
@RuleName("first-invoices")
public final class FirstInvoices implements CaseRule {
    private static final InvoiceLimit MOST = InvoiceLimit.L100000;
    private static final String SPECIAL = "SPECIAL";
    private static final Map<String, Integer> A_MONTH = Map.of(SPECIAL, 25, "ORDINARY", 50, "ROLL", 50);

    private final Taxpayers taxpayers;

    @Activate
    public FirstInvoices(@Reference Registers registers) {
        this.taxpayers = new Taxpayers(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (!form.flag("/firstTime").orElse(false)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (taxpayers.hasInvoices(form)) {
            findings.add(Finding.warning(form.pointer("/firstTime"), "not-the-first-invoices"));
        }
        if (!form.flag("/identityVerified").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/identityVerified"), "first-invoices-unverified"));
        }
        for (Form type : form.items("/types")) {
            first(type, "/limit", type.text("/type").orElse(""), findings);
        }
        first(form, "/requestedLimit", SPECIAL, findings);
        return findings;
    }

    private static void first(Form part, String limit, String type, List<Finding> findings) {
        Integer most = A_MONTH.get(type);
        if (most == null) {
            return;
        }
        if (InvoiceLimit.of(part, limit).filter(asked -> asked.isAbove(MOST)).isPresent()) {
            findings.add(Finding.fault(
                    part.pointer(limit), "first-invoices-limit", MOST.amount().toPlainString()));
        }
        if (monthly(part) > most) {
            findings.add(Finding.fault(part.pointer("/monthly"), "first-invoices-number", most));
        }
    }

    private static int monthly(Form part) {
        return part.number("/monthly").map(Number::intValue).orElse(0);
    }
}
