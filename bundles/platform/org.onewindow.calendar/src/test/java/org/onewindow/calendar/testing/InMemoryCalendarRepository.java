package org.onewindow.calendar.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.calendar.internal.AnnouncedCalendar;

/** Keeps the years in memory; can be told to fail. */
public final class InMemoryCalendarRepository implements CalendarRepository {
    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();
    private volatile boolean broken;

    /** The real calendar over what is kept here: the years that ship with the product, overlaid by these. */
    public CentreCalendar calendar() {
        return new AnnouncedCalendar(this);
    }

    @Override
    public List<CalendarYear> load() {
        return List.copyOf(years.values());
    }

    @Override
    public void save(CalendarYear year) {
        if (broken) {
            throw new IllegalStateException("no connection");
        }
        years.put(year.year(), year);
    }

    /** From now on nothing can be saved. */
    public void breakDown() {
        broken = true;
    }
}
