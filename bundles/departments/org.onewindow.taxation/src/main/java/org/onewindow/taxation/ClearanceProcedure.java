package org.onewindow.taxation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * Who may be cleared at once (税总发〔2018〕149号 item 1, 税总发〔2019〕64号 item 1): whoever is not under inspection, owes
 * nothing and has handed back invoices and devices, on one of the grounds. A bankrupt needs the court's ruling only:
 * what it owes is written off. The mark of being abnormal is lifted first in every procedure (64号 item 2).
 */
@Component
@RuleName("clearance-procedure")
public final class ClearanceProcedure implements CaseRule {
    private static final String RULING = "court-ruling";
    private static final Set<String> WITHOUT_INVOICES = Set.of("NEVER_TAXED", "NO_INVOICES");
    private static final Set<String> NOT_GENERAL = Set.of("FIXED_LEVY", "BELOW_THRESHOLD");

    private final Taxpayers taxpayers;

    @Activate
    public ClearanceProcedure(@Reference Registers registers) {
        this.taxpayers = new Taxpayers(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        String ground = form.text("/ground").orElse("");
        boolean bankrupt = form.part("/court").isPresent();
        if (bankrupt && !submission.materials().contains(RULING)) {
            findings.add(Finding.warning("/materials", "court-ruling-missing"));
        }
        Form state = form.part("/state").orElseThrow();
        if (state.flag("/abnormal").orElse(false)) {
            findings.add(Finding.warning(state.pointer("/abnormal"), "clearance-abnormal"));
        }
        if (Clearance.isInstant(form) && !ground.equals("BANKRUPT")) {
            open(state, findings);
            ground(form, ground, findings);
        }
        return findings;
    }

    private static void open(Form state, List<Finding> findings) {
        if (state.flag("/underInspection").orElse(false)) {
            findings.add(Finding.fault(state.pointer("/underInspection"), "clearance-under-inspection"));
        }
        BigDecimal owed = amount(state, "/unpaidTax").add(amount(state, "/unpaidFine"));
        if (owed.signum() > 0) {
            findings.add(Finding.fault(state.pointer("/unpaidTax"), "clearance-unpaid", Money.plain(owed)));
        }
        boolean invoices = amount(state, "/invoicesLeft").signum() > 0;
        if (invoices || state.flag("/deviceLeft").orElse(false)) {
            String field = invoices ? "/invoicesLeft" : "/deviceLeft";
            findings.add(Finding.fault(state.pointer(field), "clearance-invoices-left"));
        }
    }

    private void ground(Form form, String ground, List<Finding> findings) {
        boolean received =
                taxpayers.hasInvoices(form) || !form.items("/invoices").isEmpty();
        if (WITHOUT_INVOICES.contains(ground) && received) {
            findings.add(Finding.warning(form.pointer("/ground"), "clearance-had-invoices"));
        }
        if (NOT_GENERAL.contains(ground) && Clearance.isGeneralTaxpayer(form)) {
            findings.add(Finding.fault(form.pointer("/ground"), "clearance-ground-not-general"));
        }
    }

    private static BigDecimal amount(Form state, String field) {
        return state.number(field).orElse(BigDecimal.ZERO);
    }
}
