package org.onewindow.policejustice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The claim is one for which aid may be asked (法律援助法 art. 24, 31), in a form that fits it (art. 22). */
@Component
@RuleName("aid-scope")
public final class AidScope implements CaseRule {
    private static final String CRIMINAL = "CRIMINAL";
    private static final String OTHER = "OTHER";

    /** Forms of aid that serve certain claims only; the others serve all but criminal cases. */
    private static final Map<String, Set<String>> CLAIMS = Map.of(
            CRIMINAL,
            Set.of(CRIMINAL),
            "STATE_COMPENSATION",
            Set.of("STATE_COMPENSATION"),
            "LABOUR",
            Set.of("LABOUR_RELATION", "WAGES", "WORK_INJURY", "SOCIAL_BENEFITS", OTHER));

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String aid = form.text("/aidForm").orElse("");
        String claim = form.text("/claim").orElse("");
        boolean fits = CLAIMS.containsKey(aid) ? CLAIMS.get(aid).contains(claim) : !claim.equals(CRIMINAL);
        var findings = new ArrayList<Finding>();
        if (!fits) {
            findings.add(Finding.fault(form.pointer("/aidForm"), "aid-form-differs"));
        }
        if (claim.equals(OTHER)) {
            findings.add(Finding.warning(form.pointer("/claim"), "aid-claim-open"));
        }
        return findings;
    }
}
