package org.onewindow.console.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.onewindow.calendar.CalendarFile;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;

/** Reads the file on the machine on which the centre runs. */
@Service
@Command(
        scope = "calendar",
        name = "import",
        description = "Brings in a year's holidays from a file and shows what changed; open due dates are counted anew")
public class CalendarImportCommand extends ShowingCommand {
    @Argument(
            index = 0,
            name = "file",
            description = "The calendar file, JSON, on the centre's machine",
            required = true)
    @Completion(FileCompleter.class)
    String file;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Reference(optional = true)
    CentreCalendar calendar;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var known = need(calendar, CentreCalendar.class);
        var change = known.importYear(read());
        var table = new Table("calendar.day.", "date", "weekday", "now");
        rows(table, change.becameOff(), "calendar.became-off");
        rows(table, change.becameWorked(), "calendar.became-worked");
        show(table);
        if (forPeople()) {
            say(
                    change.replaced() ? "calendar.replaced" : "calendar.added",
                    change.year().year());
            if (!change.changedDays()) {
                say("calendar.no-day-changed");
            }
            say("calendar.due-dates-moved", change.recount().moved());
            if (change.recount().failed() > 0) {
                say("calendar.due-dates-failed", change.recount().failed());
            }
        }
    }

    private CalendarYear read() throws CommandException {
        var path = file(file);
        try {
            return CalendarFile.parse(path);
        } catch (IOException e) {
            throw refuse("calendar.unreadable", path, e.getClass().getSimpleName());
        }
    }

    private static void rows(Table table, Collection<LocalDate> days, String now) {
        days.forEach(day -> table.row(day, day.getDayOfWeek(), Wording.TEXTS.text(now)));
    }
}
