package org.onewindow.departments.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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

    /** Whether a department has left and not come back, whatever was tried since. */
    boolean isWithdrawn(String department) {
        return repository.events(department, HISTORY).stream()
                .map(Event::what)
                .filter(what -> what == State.ACTIVE || what == State.WITHDRAWN)
                .findFirst()
                .filter(what -> what == State.WITHDRAWN)
                .isPresent();
    }

    /** The releases that can be turned back to, the one that was taken into use last first. */
    List<Release> formers(String department) {
        Map<String, Instant> used = used(department);
        return releases(department).stream()
                .filter(release -> release.state() == State.RETAINED || release.state() == State.DRAINING)
                .sorted(Comparator.comparing((Release release) -> used.getOrDefault(release.digest(), Instant.MIN))
                        .reversed())
                .toList();
    }

    /** Whether a release has ever carried a case. */
    boolean wasInUse(Release release) {
        return used(release.department()).containsKey(release.digest());
    }

    /** When releases were last turned to; for one that has only ever drained, when it began to. */
    private Map<String, Instant> used(String department) {
        var used = new HashMap<String, Instant>();
        List<Event> events = repository.events(department, HISTORY);
        events.stream()
                .filter(event -> event.what() == State.ACTIVE)
                .forEach(event -> used.putIfAbsent(event.digest(), event.at()));
        Set<String> turnedTo = Set.copyOf(used.keySet());
        events.stream()
                .filter(event -> event.what() == State.DRAINING && !turnedTo.contains(event.digest()))
                .forEach(event -> used.put(event.digest(), event.at()));
        return used;
    }

    /** Whether a release came to its state so short a time ago. */
    boolean isWithin(Duration time, Release release) {
        return release.since().isAfter(clock.instant().minus(time));
    }

    /** Keeps that a release failed; whoever waits for it is to hear why even when that cannot be kept. */
    void quarantine(Release release, RuntimeException failure, String by) {
        try {
            save(release, State.QUARANTINED, by, Refusals.line(Refusals.why(failure)));
        } catch (RuntimeException e) {
            // An unfinished turn is found at the next start.
            LOG.error(
                    "Department {} {}: it could not be kept that it failed",
                    release.department(),
                    release.version(),
                    e);
        }
    }

    /** The newest word on every department, by id. */
    List<Release> departments() {
        return byDepartment().values().stream()
                .map(releases -> current(releases).orElse(releases.get(0)))
                .toList();
    }

    /** All releases, each department's newest state first. */
    SortedMap<String, List<Release>> byDepartment() {
        var departments = new TreeMap<String, List<Release>>();
        repository.releases().stream().sorted(NEWEST).forEach(release -> departments
                .computeIfAbsent(release.department(), id -> new ArrayList<>())
                .add(release));
        return departments;
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
