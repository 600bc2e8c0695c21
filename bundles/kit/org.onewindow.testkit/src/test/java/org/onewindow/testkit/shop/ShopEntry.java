package org.onewindow.testkit.shop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange;

/** Enters a shop under the number of its case. */
public final class ShopEntry implements Recorder {
    private final Clock clock;
    private final WorkingCalendar calendar;

    public ShopEntry(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public Recording record(Step step) {
        var shop = Map.<String, Object>of("name", step.form().text("/name").orElseThrow());
        var opens = calendar.due(LocalDate.now(clock), Period.workingDays(1)).date();
        return new Recording(
                List.of(new RegisterChange.Create("shops", step.caseNumber(), shop)),
                Map.of("opensOn", opens.toString()));
    }
}
