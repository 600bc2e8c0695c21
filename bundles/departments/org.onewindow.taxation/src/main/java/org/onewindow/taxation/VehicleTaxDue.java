package org.onewindow.taxation;

import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Vehicle purchase tax is declared within 60 days of the acquisition (车辆购置税法 art. 12). */
@Component
@RecorderName("vehicle-tax-due")
public final class VehicleTaxDue implements Recorder {
    private static final int DAYS = 60;

    private final DeclarationDue due;

    @Activate
    public VehicleTaxDue(@Reference WorkingCalendar calendar) {
        this.due = new DeclarationDue(calendar);
    }

    @Override
    public Recording record(Step step) {
        return VehicleTax.acquiredOn(step.form())
                .map(acquiredOn -> due.record(step, acquiredOn, DAYS))
                .orElse(Recording.NOTHING);
    }
}
