package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.Setting;

@Service
@Command(
        scope = "hall",
        name = "set",
        description = "Sets something over a matter from a day on, without a new release")
public class HallSet extends HallCommand {
    @Argument(index = 0, name = "matter", description = "The matter's code", required = true)
    @Completion(MatterCompleter.class)
    String matter;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--promised", description = "The promised limit, within the statutory one: its length")
    String promised;

    @Option(name = "--unit", description = "WORKING_DAY, CALENDAR_DAY or MONTH; WORKING_DAY when it is left out")
    @Completion(PeriodUnitCompleter.class)
    String unit;

    @Option(name = "--phone", description = "Where to ask about the matter")
    String phone;

    @Option(name = "--closed", description = "Nobody may apply, for this reason")
    String closed;

    @Option(name = "--fee-exemption", description = "The number of the document by which no fee is charged")
    String feeExemption;

    @Option(name = "--from", description = "The first day, as 2026-03-02; today when it is left out")
    String from;

    @Option(name = "--until", description = "The last day")
    String until;

    @Option(name = "--reason", description = "Why, in one sentence; stands in the history")
    String reason;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var setting = new Setting(limit(), phone, closed, feeExemption);
        show(HallTables.settings(
                List.of(settings().set(matter, setting, day(from), day(until), BY, given("--reason", reason)))));
    }

    private Period limit() throws CommandException {
        if (promised == null) {
            return null;
        }
        int length = number(promised);
        if (length > 3650) {
            throw refuse("hall.no-number", promised);
        }
        return new Period(length, unit == null ? PeriodUnit.WORKING_DAY : choice(PeriodUnit.class, unit));
    }
}
