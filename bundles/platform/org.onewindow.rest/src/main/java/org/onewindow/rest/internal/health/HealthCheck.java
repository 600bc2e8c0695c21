package org.onewindow.rest.internal.health;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.departments.Departments;
import org.onewindow.rest.internal.health.Health.Part;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at everything the centre lives on. Thread-safe; asked often, it asks the store once a second at most. */
@Component(service = HealthCheck.class)
public final class HealthCheck {
    private final StoreCheck store;
    private final Catalogue catalogue;
    private final CentreCalendar calendar;
    private final DriftCheck drift;
    private final WhiteboardCheck whiteboards;
    private final Departments departments;
    private final OutboxCheck outbox;
    private final FilesCheck files;
    private final Clock clock;

    @Activate
    public HealthCheck(
            @Reference StoreCheck store,
            @Reference Catalogue catalogue,
            @Reference CentreCalendar calendar,
            @Reference DriftCheck drift,
            @Reference WhiteboardCheck whiteboards,
            @Reference Departments departments,
            @Reference OutboxCheck outbox,
            @Reference FilesCheck files,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.drift = drift;
        this.whiteboards = whiteboards;
        this.departments = departments;
        this.outbox = outbox;
        this.files = files;
        this.clock = clock;
    }

    public Health look() {
        boolean stored = store.answers();
        var components = List.of(
                Part.of("store", Health.Status.DOWN, stored ? List.of() : List.of("no-answer")),
                Part.of("catalogue", Health.Status.DEGRADED, publications()),
                departments(stored),
                Part.of("web", Health.Status.DEGRADED, whiteboards.failures()),
                calendar(),
                outbox.part(stored),
                files.part(stored));
        var worst = components.stream().map(Part::status).max(Comparator.naturalOrder());
        return new Health(worst.orElse(Health.Status.UP), OffsetDateTime.now(clock), components);
    }

    private List<String> publications() {
        return catalogue.publications().stream()
                .filter(Publication::troubled)
                .map(known -> (known.status() == Status.REFUSED ? "refused: " : "waiting: ") + known.department() + " "
                        + known.version())
                .toList();
    }

    private Part departments(boolean stored) {
        // What was decided is in the store.
        List<String> drifted = stored ? drift.notes() : List.of();
        var notes = new ArrayList<>(drifted);
        notes.addAll(leftThreads());
        return new Part("departments", drifted.isEmpty() ? Health.Status.UP : Health.Status.DEGRADED, notes);
    }

    /** A warning: they cost a thread each, and nobody is served worse. Their names are the departments' own. */
    private List<String> leftThreads() {
        var counts = new TreeMap<String, Integer>();
        departments
                .leftThreads()
                .forEach(thread -> counts.merge(thread.department() + " " + thread.version(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> "threads-left: " + count.getKey() + " (" + count.getValue() + ")")
                .toList();
    }

    /** That the next year is not announced yet is to be seen to; that this year is not makes every due date doubtful. */
    private Part calendar() {
        LocalDate today = LocalDate.now(clock);
        var missing = calendar.missingYears(today);
        var status = missing.contains(today.getYear()) ? Health.Status.DEGRADED : Health.Status.UP;
        return new Part(
                "calendar",
                status,
                missing.stream().map(year -> "year-missing: " + year).toList());
    }
}
