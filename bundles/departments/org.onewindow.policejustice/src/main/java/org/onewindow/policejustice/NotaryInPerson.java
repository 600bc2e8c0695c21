package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Wills, gifts, adoptions, mandates, declarations and other matters close to the person are handled by that person (公证法
 * art. 26, 公证程序规则 art. 11). A legal representative is no such agent.
 */
@Component
@RuleName("notary-in-person")
public final class NotaryInPerson implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean byMandate =
                form.text("/agent/capacity").filter("MANDATARY"::equals).isPresent();
        boolean personal =
                NotarySubject.of(form).filter(NotarySubject::isInPerson).isPresent();
        boolean natural = form.items("/parties").stream()
                .anyMatch(party ->
                        party.text("/kind").filter("NATURAL_PERSON"::equals).isPresent());
        return byMandate && personal && natural
                ? List.of(Finding.fault(form.pointer("/agent"), "notary-in-person"))
                : List.of();
    }
}
