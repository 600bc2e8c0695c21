package org.onewindow.undifferentiated;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.osgi.service.component.annotations.Component;

/** An individual sponsor has political rights and full capacity (民办教育促进法 art. 10). */
@Component
@RuleName("school-sponsors")
public final class SchoolSponsors implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return submission.form().items("/sponsors").stream()
                .filter(sponsor ->
                        sponsor.text("/idType").filter("CREDIT_CODE"::equals).isEmpty())
                .filter(sponsor -> !sponsor.flag("/hasPoliticalRights").orElse(false)
                        || Age.adultAfter(sponsor, submission.receivedOn()).isPresent())
                .map(sponsor -> Finding.fault(sponsor.pointer(""), "school-sponsor-capacity"))
                .toList();
    }
}
