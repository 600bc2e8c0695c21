package org.onewindow.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.calendar.Period;
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
 * The public is heard before a report is handed in (环境影响评价法 art. 21): after a first notice the draft is open for at
 * least ten working days, the first included, with two notices in a newspaper in that time (生态环境部令第4号 art. 9 to 11). Inside an
 * industrial park with an assessed plan it may be less (art. 31), so that is for the clerk to judge.
 */
@Component
@RuleName("eia-participation")
public final class EiaParticipation implements CaseRule {
    private static final int WORKING_DAYS = 10;
    private static final int NEWSPAPER_NOTICES = 2;

    private final WorkingCalendar calendar;

    @Activate
    public EiaParticipation(@Reference WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<Finding> check(Submission submission) {
        return submission
                .form()
                .part("/participation")
                .map(participation -> check(participation, submission.receivedOn()))
                .orElse(List.of());
    }

    private List<Finding> check(Form participation, LocalDate receivedOn) {
        LocalDate first = participation.date("/firstNoticeOn").orElseThrow();
        LocalDate from = participation.date("/noticeFrom").orElseThrow();
        LocalDate until = participation.date("/noticeUntil").orElseThrow();
        LocalDate earliest = calendar.due(from.minusDays(1), Period.workingDays(WORKING_DAYS))
                .date();
        var findings = new ArrayList<Finding>();
        if (from.isBefore(first)) {
            findings.add(Finding.fault(participation.pointer("/noticeFrom"), "draft-before-first-notice"));
        }
        if (until.isBefore(earliest)) {
            findings.add(Finding.warning(
                    participation.pointer("/noticeUntil"), "draft-notice-too-short", WORKING_DAYS, earliest));
        }
        if (!receivedOn.isAfter(until)) {
            findings.add(Finding.fault(participation.pointer("/noticeUntil"), "draft-notice-running", until));
        }
        participation
                .number("/newspaperNotices")
                .filter(number -> number.intValue() < NEWSPAPER_NOTICES)
                .ifPresent(number -> findings.add(Finding.warning(
                        participation.pointer("/newspaperNotices"), "newspaper-notices-too-few", NEWSPAPER_NOTICES)));
        return findings;
    }
}
