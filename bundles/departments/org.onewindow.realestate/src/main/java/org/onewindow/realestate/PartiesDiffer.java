package org.onewindow.realestate;

import java.util.List;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A contract has two sides (民法典 art. 464), and they apply together (条例 art. 14): nobody sells, mortgages or promises
 * to himself. Only when co-owners divide what is theirs does the same person stand on both sides (art. 304).
 */
@Component
@RuleName("parties-differ")
public final class PartiesDiffer implements CaseRule {
    private static final String PARTITION = "PARTITION";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (form.text("/reason").filter(PARTITION::equals).isPresent()) {
            return List.of();
        }
        Parties parties = Parties.of(form);
        Set<String> disposers = parties.disposerIds();
        return parties.acquirers().stream()
                .filter(person -> disposers.contains(Parties.id(person)))
                .map(person -> Finding.fault(person.pointer("/idNumber"), "party-on-both-sides"))
                .toList();
    }
}
