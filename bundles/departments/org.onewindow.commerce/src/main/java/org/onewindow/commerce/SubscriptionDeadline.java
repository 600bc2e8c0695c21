package org.onewindow.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * By when what is subscribed must be paid: in a limited company within five years of its establishment (公司法 art. 47,
 * in force from 2024-07-01), in a company by shares before it (art. 98). The day of establishment is not yet known and
 * never before the day of receipt, so five years from receipt are always lawful.
 */
@Component
@RuleName("subscription-deadline")
public final class SubscriptionDeadline implements CaseRule {
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);
    private static final int YEARS = 5;

    @Override
    public List<Finding> check(Submission submission) {
        LocalDate receivedOn = submission.receivedOn();
        if (receivedOn.isBefore(IN_FORCE)) {
            return List.of();
        }
        boolean byShares = EnterpriseType.statedIn(submission.form())
                .filter(EnterpriseType.LIMITED_BY_SHARES::equals)
                .isPresent();
        return submission.form().items("/shareholders").stream()
                .flatMap(holder -> (byShares ? paidUp(holder, receivedOn) : inTime(holder, receivedOn)).stream())
                .toList();
    }

    private static Optional<Finding> inTime(Form holder, LocalDate receivedOn) {
        LocalDate last = receivedOn.plusYears(YEARS);
        return holder.date("/dueOn")
                .filter(due -> due.isAfter(last))
                .map(due -> Finding.fault(holder.pointer("/dueOn"), "subscription-too-late", last));
    }

    private static Optional<Finding> paidUp(Form holder, LocalDate receivedOn) {
        return holder.date("/dueOn")
                .filter(due -> due.isAfter(receivedOn))
                .map(due -> Finding.fault(holder.pointer("/dueOn"), "shares-not-paid-up"));
    }
}
