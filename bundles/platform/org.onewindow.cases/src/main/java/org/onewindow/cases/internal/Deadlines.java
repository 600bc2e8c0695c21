package org.onewindow.cases.internal;

import java.time.LocalDate;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.ClockStart;

/** The legal dates of a case. */
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

    /** By when the result is due: the earlier of the statutory and the promised last day. */
    DueDate due(Matter matter, LocalDate receivedOn, LocalDate acceptedOn) {
        var limits = matter.limits();
        var start = limits.clockStart() == ClockStart.RECEIPT ? receivedOn : acceptedOn;
        var statutory = calendar.due(start, limits.statutory());
        var promised = calendar.due(start, limits.promised());
        return promised.date().isAfter(statutory.date()) ? statutory : promised;
    }
}
