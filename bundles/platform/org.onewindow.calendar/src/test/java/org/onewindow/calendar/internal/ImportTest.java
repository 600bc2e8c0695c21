package org.onewindow.calendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.Period;
import org.onewindow.calendar.CalendarListener.Recount;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.calendar.testing.Notices;

class ImportTest {
    private final InMemoryCalendarRepository repository = new InMemoryCalendarRepository();
    private final AnnouncedCalendar calendar = new AnnouncedCalendar(repository);

    private LocalDate due(String event, int days) {
        return calendar.due(LocalDate.parse(event), Period.workingDays(days)).date();
    }

    @Test
    void theProductShipsWith2019To2026() {
        assertEquals(new TreeSet<>(IntStream.rangeClosed(2019, 2026).boxed().toList()), calendar.announcedYears());
        assertEquals("春节", calendar.year(2025).orElseThrow().daysOff().get(LocalDate.of(2025, 1, 29)));
        assertEquals(Optional.empty(), calendar.year(2027));
    }

    @Test
    void anImportOfANewYearTellsWhatDiffersFromThePlainWeek() {
        var change = calendar.importYear(Notices.invented2027());
        assertFalse(change.replaced());
        assertTrue(change.changedDays());
        assertEquals(Notices.days("2027-01-01", "2027-01-04"), change.becameOff());
        assertEquals(Notices.days("2027-01-09"), change.becameWorked());
        assertEquals(Optional.of(Notices.invented2027()), calendar.year(2027));
        assertTrue(calendar.announcedYears().contains(2027));
    }

    @Test
    void anImportOfTheSameYearAgainReplacesItAndChangesNoDay() {
        calendar.importYear(Notices.invented2027());
        var change = calendar.importYear(Notices.invented2027());
        assertTrue(change.replaced());
        assertFalse(change.changedDays());
        assertEquals(1, repository.load().size());
    }

    @Test
    void labourDayOf2019MovesWhenTheFinalNoticeReplacesTheFirst() {
        calendar.importYear(Notices.firstOf2019());
        assertEquals(LocalDate.parse("2019-04-29"), due("2019-04-26", 1));
        assertEquals(LocalDate.parse("2019-05-02"), due("2019-04-30", 1));
        assertEquals(LocalDate.parse("2019-05-06"), due("2019-04-30", 3));

        var change = calendar.importYear(Notices.shipped(2019));
        assertEquals(Optional.of(Notices.firstOf2019()), change.former());
        assertEquals(Notices.days("2019-05-02", "2019-05-03"), change.becameOff());
        assertEquals(Notices.days("2019-04-28", "2019-05-05"), change.becameWorked());
        assertEquals(LocalDate.parse("2019-04-28"), due("2019-04-26", 1));
        assertEquals(LocalDate.parse("2019-05-05"), due("2019-04-30", 1));
        assertEquals(LocalDate.parse("2019-05-07"), due("2019-04-30", 3));
    }

    @Test
    void springFestivalOf2020MovesWhenTheFinalNoticeReplacesTheFirst() {
        calendar.importYear(Notices.firstOf2020());
        assertEquals(LocalDate.parse("2020-01-31"), due("2020-01-23", 1));
        assertEquals(LocalDate.parse("2020-02-01"), due("2020-01-23", 2));
        assertEquals(LocalDate.parse("2020-02-03"), due("2020-01-23", 3));

        var change = calendar.importYear(Notices.shipped(2020));
        assertEquals(Notices.days("2020-01-31", "2020-02-01"), change.becameOff());
        assertEquals(Set.of(), change.becameWorked());
        assertEquals(LocalDate.parse("2020-02-03"), due("2020-01-23", 1));
        assertEquals(LocalDate.parse("2020-02-05"), due("2020-01-23", 3));
    }

    @Test
    void anImportedYearSurvivesARestartAndGoesBeforeTheShippedOne() {
        calendar.importYear(Notices.firstOf2019());
        calendar.importYear(Notices.invented2027());
        var restarted = new AnnouncedCalendar(repository);
        assertEquals(Optional.of(Notices.firstOf2019()), restarted.year(2019));
        assertEquals(Optional.of(Notices.invented2027()), restarted.year(2027));
        assertEquals(Optional.of(Notices.shipped(2020)), restarted.year(2020));
    }

    @Test
    void whoeverListensIsToldOfAnImportAndWhatItCameToIsTold() {
        var days = new ArrayList<LocalDate>();
        var leave = calendar.listen(change -> {
            days.add(due("2019-04-30", 1));
            return new Recount(3, 1);
        });
        calendar.listen(change -> {
            throw new IllegalStateException("broken");
        });

        assertEquals(
                new Recount(3, 2), calendar.importYear(Notices.firstOf2019()).recount());

        assertEquals(List.of(LocalDate.parse("2019-05-02")), days, "told when it counts already");
        leave.run();
        assertEquals(
                new Recount(0, 1), calendar.importYear(Notices.shipped(2019)).recount());
    }

    @Test
    void nothingChangesWhenTheRepositoryFails() {
        repository.breakDown();
        assertThrows(IllegalStateException.class, () -> calendar.importYear(Notices.invented2027()));
        assertEquals(Optional.empty(), calendar.year(2027));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aRepositoryThatHoldsAYearTwiceIsRefused() {
        var twice = new CalendarRepository() {
            @Override
            public List<CalendarYear> load() {
                return List.of(Notices.invented2027(), Notices.invented2027());
            }

            @Override
            public void save(CalendarYear year) {
                throw new AssertionError("nothing is saved at the start");
            }
        };
        assertThrows(IllegalStateException.class, () -> new AnnouncedCalendar(twice));
    }

    @Test
    void nobodyMayChangeWhatTheCalendarHandsOut() {
        assertThrows(UnsupportedOperationException.class, () -> calendar.announcedYears()
                .remove(2026));
        var year = calendar.year(2026).orElseThrow();
        assertThrows(UnsupportedOperationException.class, () -> year.daysOff().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> year.makeUpDays().clear());
    }

    @Test
    void importsAtTheSameTimeAllCount() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(4);
        for (int year = 2027; year < 2047; year++) {
            var off = LocalDate.of(year, 1, 1);
            pool.execute(() ->
                    calendar.importYear(new CalendarYear(off.getYear(), "invented", Map.of(off, "元旦"), Set.of())));
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(28, calendar.announcedYears().size());
        assertEquals(20, repository.load().size());
    }

    @Test
    void theAlarmForTheNextYearRunsFromTheFirstOfNovember() {
        assertFalse(calendar.missingNextYear(LocalDate.of(2026, 10, 31)));
        assertTrue(calendar.missingNextYear(LocalDate.of(2026, 11, 1)));
        assertTrue(calendar.missingNextYear(LocalDate.of(2026, 12, 31)));
        assertFalse(calendar.missingNextYear(LocalDate.of(2025, 12, 31)));
        calendar.importYear(Notices.invented2027());
        assertFalse(calendar.missingNextYear(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void aYearThatIsStillMissingAtNewYearStaysMissing() {
        assertEquals(Set.of(), calendar.missingYears(LocalDate.of(2026, 10, 31)));
        assertEquals(Set.of(2027), calendar.missingYears(LocalDate.of(2026, 11, 1)));
        assertEquals(Set.of(2027), calendar.missingYears(LocalDate.of(2027, 1, 1)));
        assertEquals(Set.of(2027, 2028), calendar.missingYears(LocalDate.of(2027, 11, 1)));
    }
}
