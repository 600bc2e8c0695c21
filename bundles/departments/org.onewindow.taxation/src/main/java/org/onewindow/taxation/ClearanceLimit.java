package org.onewindow.taxation;

import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says how long this clearance may take, in the result: {@code clearanceWorkingDays} and {@code clearanceBy}. The
 * case's own clock runs on the matter's limit, the longest of them, because a definition has one limit for all.
 */
@Component
@RecorderName("clearance-limit")
public final class ClearanceLimit implements Recorder {
    private final WorkingCalendar calendar;

    @Activate
    public ClearanceLimit(@Reference WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Recording record(Step step) {
        Period limit = Clearance.limit(step.form());
        return new Recording(
                List.of(),
                Map.of(
                        "clearanceWorkingDays",
                        String.valueOf(limit.length()),
                        "clearanceBy",
                        calendar.due(step.on(), limit).date().toString()));
    }
}
