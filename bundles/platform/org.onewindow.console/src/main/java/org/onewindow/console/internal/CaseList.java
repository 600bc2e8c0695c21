package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.State;

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

    @Option(name = "--limit", description = "How many cases at most, 1 to 200; 50 unless told")
    int limit = 50;

    @Reference(optional = true)
    CaseRepository cases;

    @Override
    void run() throws Exception {
        if (limit < 1 || limit > MOST) {
            throw refuse("limit-wrong", limit, MOST);
        }
        var found = need(cases, CaseRepository.class)
                .list(new CaseQuery(
                        department == null ? null : Set.of(department),
                        null,
                        askedState(),
                        matter,
                        organ,
                        null,
                        null,
                        null,
                        null,
                        byHand ? true : null,
                        null,
                        limit + 1));
        var table = new Table(
                "case.",
                "number",
                "matter",
                "organ",
                "state",
                "receivedOn",
                "acceptBy",
                "dueOn",
                "closedOn",
                "handler");
        found.stream()
                .limit(limit)
                .forEach(file -> table.row(
                        file.number(),
                        file.origin().matter(),
                        file.carrier().organ(),
                        file.state(),
                        file.dates().receivedOn(),
                        file.dates().acceptBy(),
                        file.dates().dueOn(),
                        file.dates().closedOn(),
                        file.people().handler()));
        show(table);
        if (forPeople() && found.size() > limit) {
            say("case.more", limit);
        }
    }

    private State askedState() throws CommandException {
        if (state == null) {
            return null;
        }
        for (State known : State.values()) {
            if (known.name().equals(state.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw refuse(
                "state-unknown",
                state,
                Arrays.stream(State.values()).map(State::name).collect(Collectors.joining(", ")));
    }
}
