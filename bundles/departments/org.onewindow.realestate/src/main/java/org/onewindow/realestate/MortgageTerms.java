package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * The debt's term is one (民法典 art. 400(2)(2)), and the unit may be mortgaged at all: facilities of non-profit legal
 * persons for public welfare may not (art. 399(3)). What the mortgagor is cannot be seen here, so that is for the clerk.
 */
@Component
@RuleName("mortgage-terms")
public final class MortgageTerms implements CaseRule {
    private static final String WELFARE = "PUBLIC_WELFARE";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        Optional<LocalDate> from = form.date("/debtFrom");
        boolean reversed = form.date("/debtUntil").stream()
                .anyMatch(until -> from.filter(until::isBefore).isPresent());
        if (reversed) {
            findings.add(Finding.fault(form.pointer("/debtUntil"), "debt-term-reversed"));
        }
        if (form.text("/use").filter(WELFARE::equals).isPresent()) {
            findings.add(Finding.warning(form.pointer("/use"), "public-welfare-property"));
        }
        return findings;
    }
}
