package org.onewindow.console.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.access.Staff;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.State;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Publication;
import org.onewindow.departments.Departments;
import org.osgi.framework.BundleContext;

/** Always answers: what is missing is part of the answer. */
@Service
@Command(scope = "centre", name = "status", description = "Shows how the centre is: UP, or DEGRADED with the reasons")
public class CentreStatus extends ShowingCommand {
    private static final int COUNTED = 200;

    @Reference
    BundleContext context;

    @Reference(optional = true)
    Catalogue catalogue;

    @Reference(optional = true)
    CaseRepository cases;

    @Reference(optional = true)
    CentreCalendar calendar;

    @Reference(optional = true)
    Staff staff;

    @Reference(optional = true)
    Departments departments;

    @Reference(optional = true)
    Outbox outbox;

    @Reference(optional = true)
    Clock clock;

    Surroundings surroundings;

    private final List<Text> reasons = new ArrayList<>();
    private final List<Text> warnings = new ArrayList<>();

    @Override
    void run() throws Exception {
        var around = surroundings == null ? Surroundings.of(context) : surroundings;
        services();
        var database = around.database();
        if (database.isEmpty()) {
            reasons.add(Wording.TEXTS.text("centre.database-away"));
        }
        var hall = departments();
        if (database.isPresent()) {
            drift();
        }
        leftThreads();
        Object matters = matters();
        // Asking a database that is away takes as long as its pool waits.
        Object open = database.isPresent() ? openCases() : null;
        Object messages = database.isPresent() ? messages() : null;
        Object years = years();
        show(new Report("centre.")
                .value("status", reasons.isEmpty() ? "UP" : "DEGRADED")
                .items("reasons", reasons)
                .items("warnings", warnings)
                .value("version", around.version())
                .value("mode", around.mode())
                .value("uptime", json || noFormat ? around.uptime().toSeconds() : spoken(around.uptime()))
                .value("database", database.orElse(null))
                .value("matters", matters)
                .value("openCases", open)
                .value("messages", messages)
                .value("calendarYears", years)
                .table("departments", hall));
    }

    private void services() {
        away(catalogue, Catalogue.class);
        away(cases, CaseRepository.class);
        away(calendar, CentreCalendar.class);
        away(staff, Staff.class);
        away(departments, Departments.class);
        away(outbox, Outbox.class);
        away(clock, Clock.class);
    }

    private <T> void away(T service, Class<T> type) {
        if (service == null) {
            reasons.add(Wording.TEXTS.text("service-away", type.getSimpleName()));
        }
    }

    private Table departments() {
        var table = new Table("centre.department.", "department", "version", "status", "matters", "faults");
        if (catalogue == null) {
            return table;
        }
        for (var publication : catalogue.publications()) {
            long matters = catalogue.matters().stream()
                    .filter(definition -> definition.matter().department().equals(publication.department()))
                    .count();
            table.row(
                    publication.department(),
                    publication.version(),
                    publication.status(),
                    publication.status() == Publication.Status.PUBLISHED ? matters : 0,
                    faults(publication));
            if (publication.troubled()) {
                reasons.add(Wording.TEXTS.text(
                        "centre.department-" + publication.status(), publication.department(), publication.version()));
            }
        }
        if (table.rows().isEmpty()) {
            warnings.add(Wording.TEXTS.text("centre.no-department"));
        }
        return table;
    }

    /** In what the departments differ from what was decided: that is in the database. */
    private void drift() {
        if (departments != null) {
            departments
                    .drift()
                    .forEach(one -> reasons.add(Wording.TEXTS.text("centre.drift", one.department(), one.text())));
        }
    }

    private static List<Object> faults(Publication publication) {
        var faults = new ArrayList<Object>(publication.awaited());
        publication
                .faults()
                .forEach(fault -> faults.add(Wording.TEXTS.text("centre.fault", fault.pointer(), fault.message())));
        return faults;
    }

    private void leftThreads() {
        if (departments != null) {
            departments
                    .leftThreads()
                    .forEach(left -> warnings.add(Wording.TEXTS.text(
                            "centre.thread-left", left.department(), left.version(), left.thread())));
        }
    }

    private Integer matters() {
        if (catalogue == null) {
            return null;
        }
        var matters = catalogue.matters();
        long unverified = matters.stream()
                .filter(definition -> !definition.matter().verified())
                .count();
        if (unverified > 0) {
            warnings.add(Wording.TEXTS.text("centre.unverified", unverified));
        }
        return matters.size();
    }

    /** Counted up to a limit for each state: the exact number of a big centre is not worth reading all its cases. */
    private String openCases() {
        if (cases == null) {
            return null;
        }
        boolean more = false;
        int open = 0;
        for (State state :
                Arrays.stream(State.values()).filter(s -> !s.isFinal()).toList()) {
            int found = cases.list(
                            new CaseQuery(null, null, state, null, null, null, null, null, null, null, COUNTED + 1))
                    .size();
            more |= found > COUNTED;
            open += Math.min(found, COUNTED);
        }
        return more ? open + "+" : String.valueOf(open);
    }

    /** How many messages wait; those that were given up are a reason. */
    private Long messages() {
        if (outbox == null) {
            return null;
        }
        var unsent = outbox.unsent();
        long givenUp = unsent.get(Queued.State.GIVEN_UP);
        if (givenUp > 0) {
            reasons.add(Wording.TEXTS.text("centre.messages-given-up", givenUp));
        }
        return unsent.get(Queued.State.WAITING);
    }

    private List<Integer> years() {
        if (calendar == null) {
            return null;
        }
        if (clock != null) {
            var today = LocalDate.now(clock);
            for (int year : calendar.missingYears(today)) {
                (year == today.getYear() ? reasons : warnings).add(Wording.TEXTS.text("calendar.missing", year));
            }
        }
        return List.copyOf(calendar.announcedYears());
    }

    private String spoken(Duration time) {
        return wording().text("centre.duration", time.toDays(), time.toHoursPart(), time.toMinutesPart());
    }
}
