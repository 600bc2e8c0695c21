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
 * A first card has no former one; every other application states it, and it is given back when the new one is received
 * (居民身份证法 art. 11). Who has lost it need not remember its term.
 */
@Component
@RuleName("former-card")
public final class FormerCard implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String pointer = form.pointer("/formerCard");
        boolean stated = form.part("/formerCard").isPresent();
        var findings = new ArrayList<Finding>();
        CardGround.of(form).ifPresent(ground -> {
            if (ground == CardGround.FIRST && stated) {
                findings.add(Finding.fault(pointer, "former-card-of-first"));
            }
            if (ground.givesBackTheFormer() && !stated) {
                findings.add(Finding.fault(pointer, "former-card-missing"));
            }
            if (ground == CardGround.EXPIRED
                    && stated
                    && form.date("/formerCard/validUntil").isEmpty()) {
                findings.add(Finding.fault(pointer + "/validUntil", "former-card-term-missing"));
            }
            if (ground.givesBackTheFormer()) {
                Papers.missing(submission, "former-card", "former-card-not-shown")
                        .ifPresent(findings::add);
            }
        });
        return findings;
    }
}
