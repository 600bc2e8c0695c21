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

/**
 * Why aid is free for this person: economic difficulty, stated and pledged (法律援助法 art. 41); a case in which difficulty
 * does not matter (art. 32); or a person who is exempt from the check (art. 42). The last two come with a proof, and some
 * of them with certain claims only.
 */
@Component
@RuleName("aid-economy")
public final class AidEconomy implements CaseRule {
    /** Cases of art. 32 and persons of art. 42 that the law ties to claims. */
    private static final Map<String, Set<String>> CLAIMS = Map.of(
            "HERO", Set.of("PERSONALITY"),
            "RETRIAL", Set.of("STATE_COMPENSATION"),
            "MIGRANT_WORKER", Set.of("WAGES", "WORK_INJURY"));

    @Override
    public List<Finding> check(Submission submission) {
        return switch (submission.form().text("/economicGround").orElse("")) {
            case "DIFFICULTY" -> difficulty(submission);
            case "NOT_LIMITED" -> exemption(submission, "/notLimitedBy", "aid-not-limited-unsaid");
            case "EXEMPT" -> exemption(submission, "/exemptBy", "aid-exempt-unsaid");
            default -> List.of();
        };
    }

    private static List<Finding> difficulty(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        if (form.part("/statement").isEmpty()) {
            findings.add(Finding.fault(form.pointer("/statement"), "aid-statement-missing"));
        }
        Papers.missing(submission, "economic-statement", "aid-statement-not-handed-in")
                .ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> exemption(Submission submission, String field, String unsaid) {
        Form form = submission.form();
        String by = form.text(field).orElse("");
        if (by.isEmpty()) {
            return List.of(Finding.fault(form.pointer(field), unsaid));
        }
        var findings = new ArrayList<Finding>();
        String claim = form.text("/claim").orElse("");
        if (CLAIMS.containsKey(by) && !CLAIMS.get(by).contains(claim)) {
            findings.add(Finding.fault(form.pointer(field), "aid-ground-claim"));
        }
        Papers.missing(submission, "exemption-proof", "aid-proof-missing").ifPresent(findings::add);
        return findings;
    }
}
