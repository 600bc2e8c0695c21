package org.onewindow.socialservices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * What basic medical insurance does not pay: costs that injury insurance, a third party or public health bears, and
 * treatment abroad. When a third party does not pay or is unknown, the fund pays first (社会保险法 art. 30).
 */
@Component
@RuleName("not-from-fund")
public final class NotFromFund implements CaseRule {
    private static final Map<String, String> EXCLUDED = Map.of(
            "WORK_INJURY", "not-from-fund-injury",
            "THIRD_PARTY", "not-from-fund-third-party",
            "PUBLIC_HEALTH", "not-from-fund-public-health",
            "ABROAD", "not-from-fund-abroad");
    private static final String UNPAID = "THIRD_PARTY_UNPAID";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String cause = form.text("/cause").orElse("");
        if (cause.equals(UNPAID)) {
            return submission.materials().contains("third-party-statement")
                    ? List.of()
                    : List.of(Finding.warning("/materials", "third-party-statement-missing"));
        }
        return Optional.ofNullable(EXCLUDED.get(cause)).stream()
                .map(code -> Finding.fault(form.pointer("/cause"), code))
                .toList();
    }
}
