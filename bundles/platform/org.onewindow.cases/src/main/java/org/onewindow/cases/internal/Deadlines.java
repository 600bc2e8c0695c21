package org.onewindow.cases.internal;

import java.time.LocalDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;

/** By when the centre must answer an application. */
final class Deadlines {
    /** 行政许可法 art. 32(1)(4). */
    private static final Period ACCEPTANCE = Period.workingDays(5);

    private final WorkingCalendar calendar;

    Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** By when what was handed in on a day must be accepted or corrections asked for. */
    LocalDate acceptBy(LocalDate handedIn) {
        return calendar.due(handedIn, ACCEPTANCE).date();
    }
}
