package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.cases.Timekeeping;
import org.onewindow.chains.ChainQuery;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepState;

@Service
@Command(
        scope = "chain",
        name = "list",
        description = "Lists applications for chains, newest first, without personal data")
public class ChainList extends ShowingCommand {
    private static final int MOST = 200;

    @Option(name = "--state", description = "Only those in this state, such as NEEDS_ATTENTION")
    @Completion(ChainStateCompleter.class)
    String state;

    @Option(name = "--chain", description = "Only those for this chain (code)")
    @Completion(ChainCompleter.class)
    String chain;

    @Option(name = "--limit", description = "How many at most, 1 to 200; 50 unless told")
    int limit = 50;

    @Reference(optional = true)
    ChainRepository chains;

    @Reference(optional = true)
    WorkingCalendar calendar;

    @Reference(optional = true)
    Timekeeping timekeeping;

    @Override
    void run() throws Exception {
        if (limit < 1 || limit > MOST) {
            throw refuse("limit-wrong", limit, MOST);
        }
        var days = need(calendar, WorkingCalendar.class);
        var lights = need(timekeeping, Timekeeping.class);
        var query =
                new ChainQuery(null, null, asked(ChainState.class, state, "state-unknown"), chain, null, null, limit);
        var found = need(chains, ChainRepository.class).list(query);
        var table = new Table(
                "chain.", "number", "chain", "state", "receivedOn", "dueOn", "light", "steps", "done", "closedOn");
        found.forEach(file -> table.row(
                file.number(),
                file.origin().chain(),
                file.state(),
                file.origin().receivedOn(),
                file.clock().due(days).orElseThrow().date(),
                lights.light(file.clock()),
                file.steps().size(),
                file.steps().stream()
                        .filter(step -> step.state() == StepState.DONE)
                        .count(),
                file.closedOn()));
        show(table);
        if (forPeople() && found.size() == limit) {
            say("chain.more", limit);
        }
    }
}
