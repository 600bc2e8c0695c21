package org.onewindow.socialservices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Unemployment benefit asks for a year of contributions, work that did not end of one's own will, and the wish to work
 * (社会保险法 art. 45); who draws a basic pension gets none (art. 51(5)).
 */
@Component
@RuleName("benefit-entitlement")
public final class BenefitEntitlement implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        int contributions =
                form.number("/contributionMonths").map(BigDecimal::intValue).orElse(0);
        if (contributions < BenefitDuration.LEAST_CONTRIBUTIONS) {
            findings.add(
                    Finding.fault(form.pointer("/contributionMonths"), "contributions-under-a-year", contributions));
        }
        if (LeavingReason.of(form).filter(LeavingReason::isOwnWill).isPresent()) {
            findings.add(Finding.fault(form.pointer("/reason"), "left-of-own-will"));
        }
        if (!form.flag("/seeksWork").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/seeksWork"), "no-wish-to-work"));
        }
        if (form.flag("/drawsPension").orElse(false)) {
            findings.add(Finding.fault(form.pointer("/drawsPension"), "draws-pension"));
        }
        return findings;
    }
}
