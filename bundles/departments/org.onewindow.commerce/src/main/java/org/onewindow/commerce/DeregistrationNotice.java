package org.onewindow.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Creditors have had their time before an enterprise goes: a public notice of 20 calendar days for the simplified
 * procedure, with the application in the 20 days after it (条例 art. 33); 45 days in which creditors may come forward
 * after a liquidation's announcement (公司法 art. 235).
 */
@Component
@RuleName("deregistration-notice")
public final class DeregistrationNotice implements CaseRule {
    private static final int SIMPLIFIED_DAYS = 20;
    private static final int CREDITORS_DAYS = 45;
    private static final int DAYS_TO_APPLY = 20;

    private final WorkingCalendar calendar;

    @Activate
    public DeregistrationNotice(@Reference WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        boolean simplified = Simplified.is(form);
        Optional<LocalDate> from = form.date("/noticeFrom");
        Optional<LocalDate> until = form.date("/noticeUntil");
        if (from.isEmpty() || until.isEmpty()) {
            return List.of(Finding.fault(form.pointer("/noticeFrom"), "notice-missing"));
        }
        int days = simplified ? SIMPLIFIED_DAYS : CREDITORS_DAYS;
        LocalDate earliest = due(from.get(), days);
        if (until.get().isBefore(earliest)) {
            return List.of(Finding.fault(form.pointer("/noticeUntil"), "notice-too-short", days, earliest));
        }
        if (!submission.receivedOn().isAfter(until.get())) {
            return List.of(Finding.fault(form.pointer("/noticeUntil"), "notice-still-running", until.get()));
        }
        LocalDate last = due(until.get(), DAYS_TO_APPLY);
        if (simplified && submission.receivedOn().isAfter(last)) {
            return List.of(Finding.warning(form.pointer("/noticeUntil"), "notice-expired", DAYS_TO_APPLY, last));
        }
        return List.of();
    }

    private LocalDate due(LocalDate event, int days) {
        return calendar.due(event, new Period(days, PeriodUnit.CALENDAR_DAY)).date();
    }
}
