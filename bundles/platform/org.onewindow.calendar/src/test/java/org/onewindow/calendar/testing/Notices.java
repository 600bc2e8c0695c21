package org.onewindow.calendar.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onewindow.calendar.CalendarYear;

/** Tables for tests: the years as they ship, the first notices that were changed inside their year, and an invented year 2027. */
public final class Notices {
    private Notices() {}

    public static CalendarYear shipped(int year) {
        return new InMemoryCalendarRepository().calendar().year(year).orElseThrow();
    }

    /** Labour Day was 1 May only; 28 April and 5 May were plain Sundays. */
    public static CalendarYear firstOf2019() {
        return changed(
                shipped(2019),
                Map.of(),
                days("2019-05-02", "2019-05-03", "2019-05-04"),
                Set.of(),
                days("2019-04-28", "2019-05-05"));
    }

    /** Spring Festival was 24 to 30 January; 1 February was a make-up day. */
    public static CalendarYear firstOf2020() {
        return changed(
                shipped(2020), Map.of(), days("2020-01-31", "2020-02-01", "2020-02-02"), days("2020-02-01"), Set.of());
    }

    public static CalendarYear invented2027() {
        return new CalendarYear(
                2027,
                "invented for the tests",
                Map.of(LocalDate.of(2027, 1, 1), "元旦", LocalDate.of(2027, 1, 4), "元旦"),
                days("2027-01-09"));
    }

    public static CalendarYear changed(
            CalendarYear year,
            Map<LocalDate, String> moreOff,
            Set<LocalDate> lessOff,
            Set<LocalDate> moreMakeUp,
            Set<LocalDate> lessMakeUp) {
        var off = new HashMap<>(year.daysOff());
        off.putAll(moreOff);
        off.keySet().removeAll(lessOff);
        var makeUp = new HashSet<>(year.makeUpDays());
        makeUp.addAll(moreMakeUp);
        makeUp.removeAll(lessMakeUp);
        return new CalendarYear(year.year(), year.source(), off, makeUp);
    }

    public static Set<LocalDate> days(String... days) {
        var set = new HashSet<LocalDate>();
        for (String day : days) {
            set.add(LocalDate.parse(day));
        }
        return set;
    }
}
