package org.onewindow.taxation;

import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stamp duty is declared within 15 days of the end of its period, or of the document (印花税法 art. 16). */
@Component
@RecorderName("stamp-duty-due")
public final class StampDutyDue implements Recorder {
    private static final int DAYS = 15;

    private final DeclarationDue due;

    @Activate
    public StampDutyDue(@Reference WorkingCalendar calendar) {
        this.due = new DeclarationDue(calendar);
    }

    @Override
    public Recording record(Step step) {
        return step.form()
                .date("/period/until")
                .map(end -> due.record(step, end, DAYS))
                .orElse(Recording.NOTHING);
    }
}
