package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Submission;

/** The 30 days that an employer has for itself (社会保险法 art. 57) and for each employee (art. 58), counted by the calendar. */
final class TimeToEnrol {
    private static final Period PERIOD = new Period(30, PeriodUnit.CALENDAR_DAY);

    private final WorkingCalendar calendar;

    TimeToEnrol(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day, when it has passed and the form does not say why; empty otherwise. */
    Optional<LocalDate> missed(LocalDate event, Submission submission) {
        if (submission.form().text("/lateReason").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(calendar.due(event, PERIOD).date()).filter(submission.receivedOn()::isAfter);
    }
}
