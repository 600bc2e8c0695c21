package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.Stage;
import org.onewindow.catalogue.Stage.Content;
import org.onewindow.catalogue.Stage.Draft;
import org.onewindow.departments.Plan;
import org.onewindow.departments.internal.Planner.Situation;
import org.onewindow.departments.internal.Planner.Up;
import org.osgi.framework.Bundle;

/** Tells the planner how things stand. */
final class Plans {
    private final Stage stage;
    private final Standings standings;
    private final Ledger ledger;
    private final OpenCases openCases;
    private final Namespaces namespaces;
    private final Planner planner;

    Plans(
            Stage stage,
            Standings standings,
            Ledger ledger,
            OpenCases openCases,
            Namespaces namespaces,
            Planner planner) {
        this.stage = stage;
        this.standings = standings;
        this.ledger = ledger;
        this.openCases = openCases;
        this.namespaces = namespaces;
        this.planner = planner;
    }

    Plan of(Candidate candidate) {
        String department = candidate.department();
        SortedMap<String, Content> others = new TreeMap<>();
        standings.others(department).forEach((id, standing) -> content(standing).ifPresent(it -> others.put(id, it)));
        var standing = new ArrayList<>(standings.draining(department));
        standings.of(department).ifPresent(standing::add);
        return planner.plan(
                candidate.and(namespaces.check(candidate)),
                new Situation(
                        ledger.current(department),
                        standing.stream().flatMap(this::up).toList(),
                        openCases.byVersion(department),
                        others,
                        ledger.releases(department)));
    }

    /** What to turn to a bundle would do that somebody else has started. */
    Plan of(Bundle bundle, String digest, Publication settled) {
        Optional<Content> content = settled.status() == Status.REFUSED
                ? Optional.empty()
                : Optional.of(stage.content(bundle.getBundleId()));
        return of(new Candidate(
                digest,
                null,
                settled.department(),
                bundle.getSymbolicName(),
                bundle.getVersion(),
                new Draft(content, settled.faults()),
                List.of()));
    }

    private Stream<Up> up(Standing standing) {
        return content(standing).map(content -> new Up(standing.release(), content)).stream();
    }

    /** Empty when its bundle has just been stopped by somebody. */
    private Optional<Content> content(Standing standing) {
        try {
            return Optional.of(stage.content(standing.bundle().getBundleId()));
        } catch (IllegalStateException stopped) {
            return Optional.empty();
        }
    }
}
