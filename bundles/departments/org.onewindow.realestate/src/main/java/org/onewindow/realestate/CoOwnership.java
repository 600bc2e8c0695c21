package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * The new owners agree with the kind of their ownership: one alone, or two and more jointly or by shares (民法典 art.
 * 297-299). Shares add up to the whole, exactly.
 */
@Component
@RuleName("co-ownership")
public final class CoOwnership implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String place = NewOwners.place(form);
        List<Form> owners = form.items(place);
        var findings = new ArrayList<Finding>();
        Ownership ownership = Ownership.statedIn(form).orElse(Ownership.SOLE);
        if (ownership == Ownership.SOLE && owners.size() > 1) {
            findings.add(Finding.fault(form.pointer(place), "sole-owner-only"));
        }
        if (ownership != Ownership.SOLE && owners.size() < 2) {
            findings.add(Finding.fault(form.pointer(place), "co-owners-needed"));
        }
        Parties.twice(owners)
                .map(owner -> Finding.fault(owner.pointer("/idNumber"), "owner-twice"))
                .forEach(findings::add);
        findings.addAll(ownership == Ownership.BY_SHARES ? shares(form, place, owners) : noShares(owners));
        return findings;
    }

    private static List<Finding> noShares(List<Form> owners) {
        return owners.stream()
                .filter(owner -> owner.text("/share").isPresent())
                .map(owner -> Finding.fault(owner.pointer("/share"), "share-unexpected"))
                .toList();
    }

    private static List<Finding> shares(Form form, String place, List<Form> owners) {
        List<Finding> missing = owners.stream()
                .filter(owner -> owner.text("/share").isEmpty())
                .map(owner -> Finding.fault(owner.pointer("/share"), "share-missing"))
                .toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        Share sum = Share.sum(owners.stream()
                .flatMap(owner -> owner.text("/share").stream())
                .map(Share::parse)
                .toList());
        return sum.equals(Share.WHOLE)
                ? List.of()
                : List.of(Finding.fault(form.pointer(place), "shares-sum-differs", sum));
    }
}
