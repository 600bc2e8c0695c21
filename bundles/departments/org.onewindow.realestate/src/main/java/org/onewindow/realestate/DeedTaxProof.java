package org.onewindow.realestate;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Without proof that deed tax is paid or exempted nothing is registered (契税法 art. 11). The number of the proof is
 * enough, because what can be had by sharing must not be asked again (国务院令716号 art. 7).
 */
@Component
@RuleName("deed-tax-proof")
public final class DeedTaxProof implements CaseRule {
    private static final String PROOF = "tax-proof";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean proved = submission.materials().contains(PROOF)
                || form.text("/taxProofNumber").isPresent();
        return proved ? List.of() : List.of(Finding.fault(form.pointer("/taxProofNumber"), "tax-proof-missing"));
    }
}
