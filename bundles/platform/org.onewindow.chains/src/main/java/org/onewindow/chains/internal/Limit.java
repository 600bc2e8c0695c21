package org.onewindow.chains.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.AdjacentWorkingDay;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;

/**
 * The one limit over all steps, and when somebody is told of it: as of the limits of cases, in the morning of the working day
 * before it ends, and of the working day after it.
 *
 * @param due its last day
 * @param near when it ends soon
 * @param passed when it has passed
 */
record Limit(LocalDate due, Instant near, Instant passed) {
    /** Entries of what is told, each once for a last day. */
    static final String NEAR = "LIMIT_NEAR";

    static final String PASSED = "LIMIT_PASSED";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static Limit of(ChainFile file, WorkingCalendar calendar, ZoneId zone) {
        var due = file.clock().due(calendar).orElseThrow().date();
        return new Limit(
                due,
                AdjacentWorkingDay.before(due, calendar)
                        .atTime(MORNING)
                        .atZone(zone)
                        .toInstant(),
                AdjacentWorkingDay.after(due, calendar)
                        .atTime(MORNING)
                        .atZone(zone)
                        .toInstant());
    }

    /** What is to be told now and was not; null when nothing is. Of what is due at once nobody needs to be reminded. */
    ChainEntry told(ChainFile file, Instant now) {
        String what = !now.isBefore(passed) ? PASSED : !now.isBefore(near) ? NEAR : null;
        boolean tooSoon = NEAR.equals(what) && near.isBefore(file.origin().receivedAt());
        var entry = new ChainEntry(now, Course.CENTRE, what == null ? "" : what, null, due.toString());
        boolean before = file.journal().stream()
                .anyMatch(one -> one.action().equals(what) && due.toString().equals(one.about()));
        return what == null || tooSoon || before ? null : entry;
    }

    /** When something is to be told next; null for never. */
    Instant next(Instant now) {
        return now.isBefore(near) ? near : now.isBefore(passed) ? passed : null;
    }
}
