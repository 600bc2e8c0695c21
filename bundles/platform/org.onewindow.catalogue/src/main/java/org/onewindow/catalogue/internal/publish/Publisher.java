package org.onewindow.catalogue.internal.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.internal.content.DepartmentContent;
import org.onewindow.catalogue.internal.content.Freezer;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.guard.DepartmentCalls;
import org.onewindow.catalogue.internal.guard.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stages department bundles as they come, whole or not at all, puts one of a department on the shelf when it is told to,
 * and takes it down as the bundle goes. Files are read
 * on the thread that starts the bundle; the department's code is run, and definitions are kept, on the executor's, because
 * a thread that is just registering a service may hold locks which that service needs. Thread-safe.
 */
final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Messages MESSAGES = Messages.of(Publisher.class);

    /** How long a department whose bundle stopped by itself is expected back: an update in place takes far less. */
    static final Duration EXPECTED = Duration.ofSeconds(15);

    private final DefinitionRepository repository;
    private final Clock clock;
    private final SpecimenRehearsal rehearsal;
    private final Executor executor;
    private final Breakdowns breakdowns = new Breakdowns();
    private final Object turn = new Object();
    private final Map<Long, Resident> residents = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Publication>> settlements = new ConcurrentHashMap<>();
    private volatile Shelf shelf = Shelf.EMPTY;

    /** @param executor runs one task after the other */
    Publisher(DefinitionRepository repository, Clock clock, Executor executor) {
        this.repository = repository;
        this.clock = clock;
        this.rehearsal = new SpecimenRehearsal(clock);
        this.executor = executor;
    }

    /** What is published now. */
    Shelf shelf() {
        Instant now = clock.instant();
        if (shelf.isOutdated(now)) {
            synchronized (turn) {
                shelf = shelf.at(now);
            }
        }
        return shelf;
    }

    /** What became of every department bundle that is started, by id and bundle number. */
    List<Publication> publications() {
        return residents.values().stream()
                .map(Resident::publication)
                .sorted(Comparator.comparing(Publication::department).thenComparing(Publication::bundle))
                .toList();
    }

    /** What a bundle that is ready brings; empty when it is not. */
    Optional<DepartmentContent> content(long bundle) {
        return Optional.ofNullable(residents.get(bundle))
                .filter(Resident::isReady)
                .flatMap(Resident::content);
    }

    /** Completes when a bundle is staged or refused; with a failure when it leaves before. */
    CompletableFuture<Publication> settled(long bundle) {
        return settlements
                .computeIfAbsent(bundle, number -> new CompletableFuture<>())
                .copy();
    }

    /** A department's bundle has started. */
    void arrive(DepartmentBundle bundle) {
        Reading reading = read(bundle);
        Resident resident = reading.content()
                .map(content -> Resident.waiting(
                        bundle, content, new DepartmentCalls(bundle.id(), bundle, content.findings(), guard(bundle))))
                .orElseGet(() -> Resident.refused(bundle, reading.faults()));
        synchronized (turn) {
            residents.put(bundle.number(), resident);
            if (resident.is(Status.WAITING)) {
                consider(resident);
            }
        }
        if (resident.is(Status.REFUSED)) {
            announce(resident);
        }
    }

    private Guard guard(DepartmentBundle bundle) {
        return new Guard(
                bundle.number(),
                bundle.id(),
                bundle.loader(),
                reason -> breakdowns.tell(new Breakdown(bundle.number(), bundle.id(), reason)));
    }

    /** Who wants to know of breakdowns. */
    Breakdowns breakdowns() {
        return breakdowns;
    }

    /** A rule or recorder of a bundle has come or gone. */
    void codeChanged(long bundle) {
        synchronized (turn) {
            Resident resident = residents.get(bundle);
            if (resident != null && resident.is(Status.WAITING)) {
                consider(resident);
            }
        }
    }

    /**
     * A bundle is stopping: its code is gone when this returns. What it had published stays readable for a while, because
     * an update in place looks the same.
     */
    void leave(long bundle) {
        Resident gone;
        synchronized (turn) {
            gone = residents.remove(bundle);
            if (gone == null) {
                return;
            }
            shelf = gone.is(Status.PUBLISHED)
                    ? shelf.expecting(gone, clock.instant().plus(EXPECTED))
                    : shelf.without(bundle);
        }
        gone.calls().ifPresent(DepartmentCalls::close);
        PublicationLog.left(gone);
        var settlement = settlements.remove(bundle);
        if (settlement != null) {
            settlement.completeExceptionally(new IllegalStateException("bundle " + bundle + " has stopped"));
        }
    }

    /** Puts a bundle on the shelf in the place of its department's former one, which goes on with its own cases. */
    void publish(long bundle) {
        Resident published;
        synchronized (turn) {
            Resident resident = ready(bundle);
            List<Fault> conflicts = shelf.conflicts(resident);
            if (!conflicts.isEmpty()) {
                throw refused(conflicts);
            }
            if (resident.is(Status.PUBLISHED)) {
                return;
            }
            Resident former = shelf.departments().get(resident.bundle().id());
            published = resident.published();
            residents.put(bundle, published);
            Shelf turned = shelf.with(published);
            if (former != null) {
                Resident finishing = former.finishing();
                residents.put(former.bundle().number(), finishing);
                turned = turned.with(finishing);
            }
            shelf = turned;
        }
        PublicationLog.says(published);
    }

    /** Lets a bundle only carry on cases of its own. */
    void finish(long bundle) {
        Resident finishing;
        synchronized (turn) {
            Resident resident = ready(bundle);
            if (resident.is(Status.FINISHING)) {
                return;
            }
            finishing = resident.finishing();
            residents.put(bundle, finishing);
            shelf = shelf.with(finishing);
        }
        PublicationLog.says(finishing);
    }

    /** For these versions of a department no code will come; for all others it may. */
    void abandon(String department, Set<String> versions) {
        synchronized (turn) {
            shelf = shelf.abandoning(department, versions);
        }
    }

    /** Takes a bundle off the shelf; it stays staged. */
    void unpublish(long bundle) {
        Resident staged;
        synchronized (turn) {
            Resident resident = residents.get(bundle);
            if (resident == null || !resident.is(Status.PUBLISHED) && !resident.is(Status.FINISHING)) {
                return;
            }
            staged = resident.staged();
            residents.put(bundle, staged);
            shelf = shelf.without(bundle);
        }
        PublicationLog.says(staged);
    }

    private Resident ready(long bundle) {
        Resident resident = residents.get(bundle);
        if (resident == null || !resident.isReady()) {
            throw refused(List.of(new Fault("", "not-staged", MESSAGES.text("not-staged", bundle))));
        }
        return resident;
    }

    /** A department is not expected back any more. */
    void forget(String department) {
        synchronized (turn) {
            shelf = shelf.forgetting(department);
        }
    }

    private static Reading read(DepartmentBundle bundle) {
        try {
            return Reading.of(bundle.files(), bundle.id(), bundle.version());
        } catch (RuntimeException e) {
            LOG.error("Department {} could not be read", bundle.id(), e);
            return new Reading(
                    Optional.empty(), List.of(new Fault("department.yaml:1", "not-read", MESSAGES.text("not-read"))));
        }
    }

    private void consider(Resident resident) {
        List<String> missing = resident.missingCode();
        Resident waiting = resident.awaits(missing);
        residents.put(resident.bundle().number(), waiting);
        if (missing.isEmpty()) {
            executor.execute(() -> stage(resident.bundle().number()));
        } else {
            PublicationLog.says(waiting);
        }
    }

    private void stage(long bundle) {
        Resident resident = residents.get(bundle);
        if (resident == null || !resident.is(Status.WAITING)) {
            return;
        }
        List<Fault> faults;
        try {
            faults = rehearsal.faults(resident);
        } catch (ProblemException away) {
            codeChanged(bundle);
            return;
        }
        faults = faults.isEmpty() ? keep(resident) : faults;
        settle(faults.isEmpty() ? resident.staged() : resident.refusedFor(faults));
    }

    private List<Fault> keep(Resident resident) {
        try {
            DepartmentContent content = resident.content().orElseThrow();
            repository.freeze(Stream.concat(
                            content.definitions().stream().map(Freezer::freeze),
                            content.chains().stream().map(Freezer::freeze))
                    .toList());
            return List.of();
        } catch (RuntimeException e) {
            LOG.error(
                    "The definitions of department {} could not be kept",
                    resident.bundle().id(),
                    e);
            return List.of(new Fault("department.yaml:1", "not-kept", MESSAGES.text("not-kept")));
        }
    }

    /** Unless the bundle has left meanwhile. */
    private void settle(Resident after) {
        long bundle = after.bundle().number();
        synchronized (turn) {
            Resident now = residents.get(bundle);
            if (now == null || now.bundle() != after.bundle() || !now.is(Status.WAITING)) {
                return;
            }
            residents.put(bundle, after);
        }
        announce(after);
    }

    /** Outside the lock: whoever waits for it goes on here. */
    private void announce(Resident settled) {
        PublicationLog.says(settled);
        settlements
                .computeIfAbsent(settled.bundle().number(), number -> new CompletableFuture<>())
                .complete(settled.publication());
        // A bundle that has left meanwhile would leave its answer to the next one with its number.
        if (!residents.containsKey(settled.bundle().number())) {
            settlements.remove(settled.bundle().number());
        }
    }

    private static ProblemException refused(List<Fault> faults) {
        return new ProblemException(
                new Problem(Kind.CONFLICT, "release-refused", MESSAGES.text("release-refused"), faults, Map.of()));
    }
}
