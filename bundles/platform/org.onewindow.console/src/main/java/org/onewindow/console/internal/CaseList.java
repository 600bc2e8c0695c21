package org.onewindow.console.internal;

import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;

@Service
@Command(scope = "case", name = "list", description = "Lists cases, newest first, without personal data")
public class CaseList extends ShowingCommand {
    private static final int MOST = 200;

    @Option(name = "--state", description = "Only cases in this state, such as IN_REVIEW")
    @Completion(StateCompleter.class)
    String state;

    @Option(name = "--matter", description = "Only cases of this matter (code)")
    @Completion(MatterCompleter.class)
    String matter;

    @Option(name = "--organ", description = "Only cases that this organ decides now (id)")
    @Completion(OrganCompleter.class)
    String organ;

    @Option(name = "--department", description = "Only cases that this department carries (id)")
    @Completion(ReleasedCompleter.class)
    String department;

    @Option(name = "--by-hand", description = "Only cases of which a step was taken by hand")
    boolean byHand;

    @Option(name = "--light", description = "Only cases with this light today: GREEN, YELLOW or RED (overdue)")
    @Completion(LightCompleter.class)
    String light;

    @Option(name = "--limit", description = "How many cases at most, 1 to 200; 50 unless told")
    int limit = 50;

    @Reference(optional = true)
    Timekeeping timekeeping;

    @Override
    void run() throws Exception {
        if (limit < 1 || limit > MOST) {
            throw refuse("limit-wrong", limit, MOST);
        }
        var kept = need(timekeeping, Timekeeping.class);
        var query = new CaseQuery(
                department == null ? null : Set.of(department),
                null,
                asked(State.class, state, "state-unknown"),
                matter,
                organ,
                null,
                null,
                null,
                null,
                byHand ? true : null,
                null,
                limit);
        var page = kept.list(query, asked(Light.class, light, "light-unknown"));
        var table = new Table(
                "case.",
                "number",
                "matter",
                "organ",
                "state",
                "receivedOn",
                "acceptBy",
                "dueOn",
                "light",
                "closedOn",
                "handler");
        page.items()
                .forEach(file -> table.row(
                        file.number(),
                        file.origin().matter(),
                        file.carrier().organ(),
                        file.state(),
                        file.dates().receivedOn(),
                        file.dates().acceptBy(),
                        file.dates().dueOn(),
                        kept.light(file),
                        file.dates().closedOn(),
                        file.people().handler()));
        show(table);
        if (forPeople() && page.next() != null) {
            say("case.more", limit);
        }
    }
}
