package org.onewindow.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** A sale is a contract of two sides, and it is made before it is filed. */
@Component
@RuleName("home-sale-parties")
public final class HomeSaleParties implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Set<String> sellers = form.items("/sellers").stream()
                .flatMap(seller -> seller.text("/idNumber").stream())
                .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        for (Form buyer : form.items("/buyers")) {
            if (buyer.text("/idNumber").filter(sellers::contains).isPresent()) {
                findings.add(Finding.fault(buyer.pointer("/idNumber"), "home-sale-same-person"));
            }
        }
        form.date("/contract/signedOn")
                .filter(signedOn -> signedOn.isAfter(submission.receivedOn()))
                .map(later -> Finding.fault(form.pointer("/contract/signedOn"), "home-sale-signed-later"))
                .ifPresent(findings::add);
        return findings;
    }
}
