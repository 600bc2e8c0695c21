package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.karaftest.InKaraf;
import org.osgi.framework.BundleContext;

/** A day on which a case is due becomes a day off, and then a working day again. */
@InKaraf
class CalendarChangeIT {
    @Test
    void aChangedNoticeMovesTheDueDatesOfOpenCasesAndTheLedgerTellsIt(BundleContext context, CentreCalendar calendar) {
        var administrator = CentreClient.administrator(
                URI.create("http://127.0.0.1:" + context.getProperty("onewindow.port") + "/"),
                Path.of(context.getProperty("karaf.base")));
        var clerk = administrator.employ("clerk", "*:INTAKE");
        var number = clerk.file(Applications.ofANewCompany(clerk)).expect(201).text("/number");
        var due = LocalDate.parse(clerk.act(number, "ACCEPT").expect(200).text("/dueOn"));
        var announced = calendar.year(due.getYear())
                .orElseGet(() -> new CalendarYear(due.getYear(), "plain weeks", Map.of(), Set.of()));
        try {
            assertTrue(calendar.importYear(without(announced, due)).recount().moved() > 0);
            var clocks = clerk.get("api/v1/cases/" + number + "/clocks").expect(200);
            assertTrue(LocalDate.parse(clocks.text("/dueOn")).isAfter(due), clocks.text("/dueOn"));
            assertEquals("CALENDAR_CHANGED", clocks.text("/movements/1/cause"));
            assertEquals("an invented notice", clocks.text("/movements/1/notice"));
        } finally {
            calendar.importYear(announced);
        }
        assertEquals(
                due.toString(), clerk.get("api/v1/cases/" + number).expect(200).text("/dueOn"));
    }

    private static CalendarYear without(CalendarYear year, LocalDate day) {
        var off = new HashMap<>(year.daysOff());
        off.put(day, "放假");
        var worked = new HashSet<>(year.makeUpDays());
        worked.remove(day);
        return new CalendarYear(year.year(), "an invented notice", off, worked);
    }
}
