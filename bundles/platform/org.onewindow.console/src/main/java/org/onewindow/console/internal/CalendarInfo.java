package org.onewindow.console.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.calendar.CentreCalendar;

@Service
@Command(
        scope = "calendar",
        name = "info",
        description = "Shows which years are announced, or the days off and make-up workdays of one")
public class CalendarInfo extends ShowingCommand {
    @Argument(index = 0, name = "year", description = "A year, such as 2026", required = false)
    Integer year;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Reference(optional = true)
    CentreCalendar calendar;

    @Reference(optional = true)
    Clock clock;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var known = need(calendar, CentreCalendar.class);
        if (year == null) {
            years(known);
        } else {
            days(known);
        }
    }

    private void years(CentreCalendar known) throws Exception {
        var table = new Table("calendar.", "year", "daysOff", "makeUpDays", "source");
        for (int announced : known.announcedYears()) {
            var data = known.year(announced).orElseThrow();
            table.row(announced, data.daysOff().size(), data.makeUpDays().size(), data.source());
        }
        show(table);
        if (forPeople()) {
            for (int missing : known.missingYears(LocalDate.now(need(clock, Clock.class)))) {
                say("calendar.missing", missing);
            }
        }
    }

    private void days(CentreCalendar known) throws Exception {
        var data = known.year(year).orElse(null);
        if (data == null) {
            throw refuse("calendar.not-announced", year);
        }
        var off = new Table("calendar.day.", "date", "weekday", "name");
        data.daysOff().forEach((day, name) -> off.row(day, day.getDayOfWeek(), name));
        var worked = new Table("calendar.day.", "date", "weekday");
        data.makeUpDays().forEach(day -> worked.row(day, day.getDayOfWeek()));
        show(new Report("calendar.")
                .value("year", data.year())
                .value("source", data.source())
                .table("daysOff", off)
                .table("makeUpDays", worked));
    }
}
