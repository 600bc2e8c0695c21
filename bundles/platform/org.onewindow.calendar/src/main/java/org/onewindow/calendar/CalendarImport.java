package org.onewindow.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onewindow.calendar.CalendarListener.Recount;

/**
 * What an import changed against what was counted with before: the year's former notice, or the plain week.
 *
 * @param year as it counts now
 * @param former what it replaced; empty when the year had not been announced
 * @param becameOff days that were working days before and no longer are; iterates by date
 * @param becameWorked days that are working days now and were not before; iterates by date
 * @param recount what became of the due dates that had been counted by it
 */
public record CalendarImport(
        CalendarYear year,
        Optional<CalendarYear> former,
        Set<LocalDate> becameOff,
        Set<LocalDate> becameWorked,
        Recount recount) {
    public CalendarImport {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(former, "former");
        becameOff = Collections.unmodifiableSortedSet(new TreeSet<>(becameOff));
        Objects.requireNonNull(recount, "recount");
        becameWorked = Collections.unmodifiableSortedSet(new TreeSet<>(becameWorked));
    }

    /** A change that nothing has been counted anew for. */
    public CalendarImport(
            CalendarYear year, Optional<CalendarYear> former, Set<LocalDate> becameOff, Set<LocalDate> becameWorked) {
        this(year, former, becameOff, becameWorked, Recount.NOTHING);
    }

    /** Whether the year was announced before; false when it is new. */
    public boolean replaced() {
        return former.isPresent();
    }

    /** Whether any day changed, so that a due date may have moved. */
    public boolean changedDays() {
        return !becameOff.isEmpty() || !becameWorked.isEmpty();
    }
}
