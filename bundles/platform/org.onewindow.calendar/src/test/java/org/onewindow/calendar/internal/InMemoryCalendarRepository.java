package org.onewindow.calendar.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;

/** Keeps the years in memory; can be told to fail. */
final class InMemoryCalendarRepository implements CalendarRepository {
    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();
    private volatile boolean broken;

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

    void breakDown() {
        broken = true;
    }
}
