package org.onewindow.console.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.calendar.CalendarImport;
import org.onewindow.calendar.CalendarListener;
import org.onewindow.calendar.CalendarListener.Recount;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;

/** A calendar that knows 2025, and what is missing as told. */
final class Years implements CentreCalendar {
    final NavigableSet<Integer> missing = new TreeSet<>();
    Recount recount = Recount.NOTHING;
    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>(Map.of(
            2025,
            new CalendarYear(
                    2025,
                    "国办发明电〔2024〕12号",
                    Map.of(LocalDate.of(2025, 1, 1), "元旦"),
                    Set.of(LocalDate.of(2025, 1, 26)))));

    @Override
    public NavigableSet<Integer> announcedYears() {
        return years.navigableKeySet();
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public CalendarImport importYear(CalendarYear year) {
        var former = Optional.ofNullable(years.put(year.year(), year));
        return new CalendarImport(year, former, year.daysOff().keySet(), year.makeUpDays(), recount);
    }

    @Override
    public Runnable listen(CalendarListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NavigableSet<Integer> missingYears(LocalDate today) {
        return missing;
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DueDate due(LocalDate event, Period period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int workingDaysBetween(LocalDate event, LocalDate until) {
        throw new UnsupportedOperationException();
    }
}
