package org.onewindow.policejustice;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A passport that is lost or stolen is reissued (补发), one that is at hand is replaced (换发) and handed in (护照法 art. 11).
 */
@Component
@RuleName("former-passport")
public final class FormerPassport implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String kind = form.text("/kind").orElse("");
        boolean stated = form.part("/formerPassport").isPresent();
        boolean lost = form.text("/reason").filter("LOST"::equals).isPresent();
        String pointer = form.pointer("/formerPassport");
        var findings = new ArrayList<Finding>();
        if (kind.equals("FIRST")) {
            if (stated) {
                findings.add(Finding.fault(pointer, "former-passport-of-first"));
            }
            return findings;
        }
        if (lost && kind.equals("REPLACEMENT")) {
            findings.add(Finding.fault(form.pointer("/kind"), "lost-passport-reissued"));
        }
        if (!lost && kind.equals("REISSUE")) {
            findings.add(Finding.fault(form.pointer("/kind"), "passport-replaced"));
        }
        if (!stated) {
            // Who has lost it may not know the number; the clerk finds it.
            findings.add(new Finding(pointer, "former-passport-missing", lost, List.of()));
        }
        if (!lost) {
            Papers.missing(submission, "former-passport", "former-passport-not-shown")
                    .ifPresent(findings::add);
        }
        return findings;
    }
}
