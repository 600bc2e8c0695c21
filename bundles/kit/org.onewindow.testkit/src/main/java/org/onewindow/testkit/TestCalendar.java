package org.onewindow.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;

/** Calendars with a year of the test's own making. */
public final class TestCalendar {
    private TestCalendar() {}

    /** The product's calendar, but a year of plain weeks in which only these days are off besides. */
    public static WorkingCalendar withPlainYear(int year, String... daysOff) {
        Map<LocalDate, String> off =
                Stream.of(daysOff).map(LocalDate::parse).collect(Collectors.toMap(Function.identity(), day -> "放假"));
        var repository = new InMemoryCalendarRepository();
        repository.save(new CalendarYear(year, "a test", off, Set.of()));
        return repository.calendar();
    }
}
