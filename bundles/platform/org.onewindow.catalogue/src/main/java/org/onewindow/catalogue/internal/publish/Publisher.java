package org.onewindow.catalogue.internal.publish;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.internal.content.Freezer;
import org.onewindow.catalogue.internal.content.Reading;
import org.onewindow.catalogue.internal.guard.DepartmentCalls;
import org.onewindow.catalogue.internal.guard.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/**
 * Publishes departments as their bundles come, whole or not at all, and takes them down as the bundles go. Files are read
 * on the thread that starts the bundle; the department's code is run, and definitions are kept, on the executor's, because
 * a thread that is just registering a service may hold locks which that service needs. Thread-safe.
 */
final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Messages MESSAGES = Messages.of(Publisher.class);

    private final DefinitionRepository repository;
    private final SpecimenRehearsal rehearsal;
    private final Executor executor;
    private final Object turn = new Object();
    private final Map<Long, Resident> residents = new ConcurrentHashMap<>();
    private volatile Shelf shelf = Shelf.EMPTY;

    /** @param executor runs one task after the other */
    Publisher(DefinitionRepository repository, Clock clock, Executor executor) {
        this.repository = repository;
        this.rehearsal = new SpecimenRehearsal(clock);
        this.executor = executor;
    }

    /** What is published now. */
    Shelf shelf() {
        return shelf;
    }

    /** What became of every department bundle that is started, by id and bundle number. */
    List<Publication> publications() {
        return residents.values().stream()
                .map(Resident::publication)
                .sorted(Comparator.comparing(Publication::department).thenComparing(Publication::bundle))
                .toList();
    }

    /** A department's bundle has started. */
    void arrive(DepartmentBundle bundle) {
        Reading reading = read(bundle);
        Resident resident = reading.content()
                .map(content -> Resident.waiting(
                        bundle,
                        content,
                        new DepartmentCalls(
                                bundle.id(), bundle, content.findings(), new Guard(bundle.id(), bundle.loader()))))
                .orElseGet(() -> Resident.refused(bundle, reading.faults()));
        synchronized (turn) {
            residents.put(bundle.number(), resident);
            if (resident.is(Status.REFUSED)) {
                log(resident);
            } else {
                consider(resident);
            }
        }
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

    /** A bundle is stopping: what it brought is gone when this returns. */
    void leave(long bundle) {
        synchronized (turn) {
            Resident gone = residents.remove(bundle);
            if (gone == null) {
                return;
            }
            shelf = shelf.without(bundle);
            gone.calls().ifPresent(DepartmentCalls::close);
            log(Level.INFO, gone, "has left");
            residents.values().stream().filter(Resident::yields).forEach(resident -> consider(resident));
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
            executor.execute(() -> publish(resident.bundle().number()));
        } else {
            log(waiting);
        }
    }

    private void publish(long bundle) {
        Resident resident = residents.get(bundle);
        if (resident == null || !resident.is(Status.WAITING)) {
            return;
        }
        boolean free = shelf.conflicts(resident).isEmpty();
        if (free) {
            List<Fault> faults;
            try {
                faults = rehearsal.faults(resident);
            } catch (ProblemException away) {
                codeChanged(bundle);
                return;
            }
            faults = faults.isEmpty() ? keep(resident) : faults;
            if (!faults.isEmpty()) {
                settle(resident, resident.refusedFor(faults));
                return;
            }
        }
        synchronized (turn) {
            // Meanwhile another department may have come with the same, or the one that had it may have left.
            List<Fault> conflicts = shelf.conflicts(resident);
            if (!conflicts.isEmpty()) {
                settle(resident, resident.yieldsFor(conflicts));
            } else if (free) {
                settle(resident, resident.published());
            } else {
                executor.execute(() -> publish(bundle));
            }
        }
    }

    private List<Fault> keep(Resident resident) {
        try {
            repository.freeze(resident.content().orElseThrow().definitions().stream()
                    .map(Freezer::freeze)
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
    private void settle(Resident before, Resident after) {
        synchronized (turn) {
            Resident now = residents.get(before.bundle().number());
            if (now == null || now.bundle() != before.bundle()) {
                return;
            }
            residents.put(before.bundle().number(), after);
            if (after.is(Status.PUBLISHED)) {
                shelf = shelf.with(after);
            }
            log(after);
        }
    }

    private static void log(Resident resident) {
        Publication says = resident.publication();
        switch (says.status()) {
            case WAITING -> log(Level.DEBUG, resident, "waits for " + says.awaited());
            case PUBLISHED -> {
                int matters = resident.content().orElseThrow().definitions().size();
                log(Level.INFO, resident, "is published: " + matters + " matters");
            }
            case REFUSED -> {
                String faults = says.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.message().en())
                        .collect(Collectors.joining(" | "));
                log(Level.ERROR, resident, "is refused: " + faults);
            }
        }
    }

    private static void log(Level level, Resident resident, String what) {
        var bundle = resident.bundle();
        MDC.put("department", bundle.id());
        MDC.put("version", bundle.version());
        try {
            String line = "Department " + bundle.id() + " " + bundle.version() + " " + what;
            switch (level) {
                case DEBUG -> LOG.debug(line);
                case ERROR -> LOG.error(line);
                default -> LOG.info(line);
            }
        } finally {
            MDC.remove("department");
            MDC.remove("version");
        }
    }
}
