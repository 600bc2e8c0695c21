package org.onewindow.taxation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;

/**
 * By when a tax was to be declared. A late declaration is accepted all the same; its surcharge and fine are computed
 * from this day (税收征收管理法 art. 32, 62). Thread-safe.
 */
final class DeclarationDue {
    private final TaxPeriod period;

    DeclarationDue(WorkingCalendar calendar) {
        this.period = new TaxPeriod(calendar);
    }

    /** The result says {@code declareBy} and whether the day of receipt was later: {@code declaredLate}. */
    Recording record(Step step, LocalDate event, int days) {
        LocalDate last = period.last(event, days);
        return new Recording(
                List.of(),
                Map.of(
                        "declareBy",
                        last.toString(),
                        "declaredLate",
                        String.valueOf(step.receivedOn().isAfter(last))));
    }
}
