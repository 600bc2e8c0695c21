package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An employee is enrolled within 30 days of the first day of work (社会保险法 art. 58); later, the form says why. */
@Component
@RuleName("enrolment-in-time")
public final class EnrolmentInTime implements CaseRule {
    private final TimeToEnrol time;

    @Activate
    public EnrolmentInTime(@Reference WorkingCalendar calendar) {
        this.time = new TimeToEnrol(calendar);
    }

    @Override
    public List<Finding> check(Submission submission) {
        var findings = new ArrayList<Finding>();
        for (Form employee : submission.form().items("/employees")) {
            Optional<LocalDate> employedOn = employee.date("/employedOn");
            String pointer = employee.pointer("/employedOn");
            if (employedOn.filter(submission.receivedOn()::isBefore).isPresent()) {
                findings.add(Finding.fault(pointer, "employment-in-future"));
            }
            employedOn
                    .flatMap(day -> time.missed(day, submission))
                    .ifPresent(last -> findings.add(Finding.warning(pointer, "enrolment-late", last)));
        }
        return findings;
    }
}
