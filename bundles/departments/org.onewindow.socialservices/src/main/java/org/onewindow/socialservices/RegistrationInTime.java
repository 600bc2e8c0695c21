package org.onewindow.socialservices;

import java.time.LocalDate;
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

/**
 * An employer registers within 30 days of its establishment (社会保险法 art. 57). Lateness is no ground to refuse it: the
 * form then says why.
 */
@Component
@RuleName("registration-in-time")
public final class RegistrationInTime implements CaseRule {
    private final TimeToEnrol time;

    @Activate
    public RegistrationInTime(@Reference WorkingCalendar calendar) {
        this.time = new TimeToEnrol(calendar);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<LocalDate> establishedOn = form.date("/establishedOn");
        String pointer = form.pointer("/establishedOn");
        if (establishedOn.filter(submission.receivedOn()::isBefore).isPresent()) {
            return List.of(Finding.fault(pointer, "establishment-in-future"));
        }
        return establishedOn
                .flatMap(day -> time.missed(day, submission))
                .map(last -> Finding.warning(pointer, "registration-late", last))
                .stream()
                .toList();
    }
}
