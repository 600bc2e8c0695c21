package org.onewindow.departments.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.ReleaseRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the centre knows about releases; every step is kept before anybody is told of it. Thread-safe. */
final class Ledger {
    /** Who acts when nobody asked for it. */
    static final String CENTRE = "centre";

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int HISTORY = 200;
    private static final Comparator<Release> NEWEST =
            Comparator.comparing(Release::since).reversed();

    private final ReleaseRepository repository;
    private final Clock clock;

    Ledger(ReleaseRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    Release save(Release release, State state, String by, String reason) {
        Release saved = release.in(state, clock.instant(), by, reason);
        repository.save(saved);
        // The catalogue, called on the same thread, takes its own words away with it.
        MDC.put("department", saved.department());
        MDC.put("version", saved.version());
        try {
            LOG.info("Department {} {} is {}", saved.department(), saved.version(), saved.state());
        } finally {
            MDC.remove("version");
        }
        return saved;
    }

    /** A release that was not known before; it is not saved yet. */
    Release fresh(String department, String version, String digest, String origin) {
        return new Release(department, version, digest, origin, State.STAGED, clock.instant(), CENTRE, null);
    }

    /** The newest state first. */
    List<Release> releases(String department) {
        return repository.releases().stream()
                .filter(release -> release.department().equals(department))
                .sorted(NEWEST)
                .toList();
    }

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code department-unknown} */
    List<Release> known(String department) {
        List<Release> releases = releases(department);
        if (releases.isEmpty()) {
            throw Refusals.problem(Kind.NOT_FOUND, "department-unknown", department);
        }
        return releases;
    }

    Optional<Release> find(String department, String digest) {
        return releases(department).stream()
                .filter(release -> release.digest().equals(digest))
                .findFirst();
    }

    /** The release that is to serve, or would if the department were not suspended. */
    Optional<Release> current(String department) {
        return current(releases(department));
    }

    /** The newest word on every department, by id. */
    List<Release> departments() {
        var departments = new TreeMap<String, List<Release>>();
        repository.releases().stream().sorted(NEWEST).forEach(release -> departments
                .computeIfAbsent(release.department(), id -> new ArrayList<>())
                .add(release));
        return departments.values().stream()
                .map(releases -> current(releases).orElse(releases.get(0)))
                .toList();
    }

    List<Event> history(String department) {
        known(department);
        return repository.events(department, HISTORY);
    }

    private static Optional<Release> current(List<Release> newestFirst) {
        return newestFirst.stream()
                .filter(release -> Set.of(State.ACTIVE, State.SUSPENDED).contains(release.state()))
                .findFirst();
    }
}
