package org.onewindow.chains.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.AdjacentWorkingDay;
import org.onewindow.calendar.Morning;
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
    /** Entries that say its last day, when it became another one than was said on receipt. */
    static final String MOVED = "DUE_MOVED";

    /** Entries of what is told, each once for a last day. */
    static final String NEAR = "LIMIT_NEAR";

    static final String PASSED = "LIMIT_PASSED";

    static Limit of(LocalDate due, WorkingCalendar calendar, ZoneId zone) {
        return new Limit(
                due,
                Morning.of(AdjacentWorkingDay.before(due, calendar), zone),
                Morning.of(AdjacentWorkingDay.after(due, calendar), zone));
    }

    /** That its last day is another one than was said before: a calendar was changed, or a step was returned for a while. */
    Optional<ChainEntry> moved(ChainFile file, Instant now) {
        var said = file.journal().stream()
                .filter(entry -> entry.action().equals(MOVED))
                .map(ChainEntry::about)
                .reduce((earlier, later) -> later)
                .orElse(file.origin().due().date().toString());
        return said.equals(due.toString()) ? Optional.empty() : Optional.of(entry(MOVED, now));
    }

    /** What is to be told now and was not. Of what is due at once nobody needs to be reminded. */
    Optional<ChainEntry> told(ChainFile file, Instant now) {
        if (now.isBefore(near)) {
            return Optional.empty();
        }
        var what = now.isBefore(passed) ? NEAR : PASSED;
        boolean atOnce = what.equals(NEAR) && near.isBefore(file.origin().receivedAt());
        boolean before = file.journal().stream()
                .anyMatch(entry -> entry.action().equals(what) && due.toString().equals(entry.about()));
        return atOnce || before ? Optional.empty() : Optional.of(entry(what, now));
    }

    private ChainEntry entry(String action, Instant now) {
        return new ChainEntry(now, Course.CENTRE, action, null, due.toString());
    }

    /** When something is to be told next; null for never. */
    Instant next(Instant now) {
        return now.isBefore(near) ? near : now.isBefore(passed) ? passed : null;
    }
}
