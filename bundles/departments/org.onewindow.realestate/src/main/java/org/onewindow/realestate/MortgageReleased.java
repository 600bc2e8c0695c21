package org.onewindow.realestate;

import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Marks a mortgage as released (细则 art. 70). One that was registered before the centre opened has no entry here, and
 * gets none: it is struck out in the former register.
 */
@Component
@RecorderName("mortgage-release")
public final class MortgageReleased implements Recorder {
    private final Encumbrances encumbrances;

    @Activate
    public MortgageReleased(@Reference Registers registers, @Reference WorkingCalendar calendar) {
        this.encumbrances = new Encumbrances(registers, calendar);
    }

    @Override
    public Recording record(Step step) {
        String number = CertificateNumbers.normalised(
                step.form().text("/mortgageNumber").orElseThrow());
        List<RegisterChange> changes = encumbrances.find(Encumbrance.Kind.MORTGAGE, number).stream()
                .map(mortgage -> Changes.released(mortgage, step))
                .toList();
        return new Recording(
                changes,
                Map.of("mortgageNumber", number, "releasedOn", step.on().toString()));
    }
}
