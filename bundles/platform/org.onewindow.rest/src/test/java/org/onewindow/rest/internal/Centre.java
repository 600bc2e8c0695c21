package org.onewindow.rest.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.internal.AnnouncedCalendar;
import org.onewindow.cases.internal.ClockRoom;
import org.onewindow.hall.internal.KeptExemptions;
import org.onewindow.hall.internal.KeptHall;
import org.onewindow.hall.internal.KeptSettings;
import org.onewindow.hall.internal.NumberedWindows;
import org.onewindow.hall.internal.SettingsDesk;
import org.onewindow.hall.testing.InMemoryHall;
import org.onewindow.rest.internal.gate.DepartmentDoors;
import org.onewindow.rest.internal.gate.Hall;
import org.onewindow.rest.internal.gate.Passages;
import org.onewindow.rest.internal.gate.Publisher;
import org.onewindow.rest.internal.health.DriftCheck;
import org.onewindow.rest.internal.health.FilesCheck;
import org.onewindow.rest.internal.health.HealthCheck;
import org.onewindow.rest.internal.health.OutboxCheck;
import org.onewindow.rest.internal.health.StoreCheck;
import org.onewindow.rest.internal.health.WhiteboardCheck;
import org.onewindow.rest.internal.openapi.ApiDocument;
import org.onewindow.rest.internal.resource.CaseParts;
import org.onewindow.rest.internal.resource.ChainParts;
import org.onewindow.rest.internal.resource.CoreApplication;
import org.onewindow.rest.internal.resource.HallParts;
import org.onewindow.rest.internal.resource.JarInbox;
import org.onewindow.rest.internal.resource.LicenceInbox;
import org.onewindow.rest.internal.resource.LicenceParts;
import org.onewindow.rest.internal.resource.MaterialParts;
import org.onewindow.rest.internal.resource.Print;

/** The core application behind the gate, on fakes. */
final class Centre implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    final FakeAccess access = new FakeAccess();
    final FakeCatalogue catalogue = new FakeCatalogue();
    final FakeDesk desk = new FakeDesk();
    final FakeHandovers handovers = new FakeHandovers();
    final FakeNotices notices = new FakeNotices();
    final FakeHearings hearings = new FakeHearings();
    final FakeJointReviews jointReviews = new FakeJointReviews();
    final FakePapers papers = new FakePapers();
    private final Print print = new Print(papers, papers);
    final FakePromises promises = new FakePromises();
    final FakeLedgers ledgers = new FakeLedgers();
    final FakePrefill prefill = new FakePrefill();
    final FakeTracks tracks = new FakeTracks();
    final FakeClosures closures = new FakeClosures();
    final FakeChains chains = new FakeChains();
    final FakeLicences licences = new FakeLicences();
    final FakeImports imports = new FakeImports();
    final FakeBills bills = new FakeBills();
    final FakeUploads uploads = new FakeUploads();
    final FakeDeliveries deliveries = new FakeDeliveries();
    final FakeVisits visits = new FakeVisits();
    final FakeOutbox outbox = new FakeOutbox();
    final FakeAccounts accounts = new FakeAccounts();
    final FakeDepartments departments = new FakeDepartments();
    final FakeTrust trust = new FakeTrust();
    final Path home;
    NumberedWindows windows;
    private final Hall hall;

    Centre() throws Exception {
        home = Files.createTempDirectory("centre");
        var framework = new FakeFramework().at(home).context();
        hall = new Hall(access, catalogue)
                .core(new CoreApplication(
                        desk,
                        ClockRoom.usual(CLOCK, new AnnouncedCalendar(new NoYears()), catalogue, null),
                        handovers,
                        catalogue,
                        new AnnouncedCalendar(new NoYears()),
                        access,
                        access,
                        departments,
                        trust,
                        new JarInbox(framework),
                        outbox,
                        new CaseParts(
                                desk,
                                promises,
                                bills,
                                jointReviews,
                                hearings,
                                papers,
                                tracks,
                                tracks,
                                closures,
                                notices,
                                catalogue,
                                print,
                                CLOCK),
                        new ChainParts(chains, chains, print, CLOCK),
                        new LicenceParts(licences, imports, new LicenceInbox(framework), print, CLOCK),
                        new MaterialParts(uploads, deliveries, visits, ledgers, prefill, CLOCK),
                        hallParts(),
                        new HealthCheck(
                                new StoreCheck(accounts, CLOCK),
                                catalogue,
                                new AnnouncedCalendar(new NoYears()),
                                new DriftCheck(departments, CLOCK),
                                new WhiteboardCheck(framework),
                                departments,
                                new OutboxCheck(outbox, CLOCK),
                                new FilesCheck(uploads, CLOCK),
                                CLOCK),
                        new ApiDocument(new DepartmentDoors(
                                framework, new Publisher(framework, new Passages(CLOCK), null), new Passages(CLOCK))),
                        CLOCK));
    }

    private HallParts hallParts() {
        var kept = new InMemoryHall();
        var register = new KeptHall(kept, catalogue);
        windows = new NumberedWindows(kept, CLOCK);
        windows.allot(Samples.COMMERCE);
        return new HallParts(
                windows,
                register,
                new KeptExemptions(kept, register, catalogue, CLOCK),
                new SettingsDesk(catalogue, new KeptSettings(kept), CLOCK),
                catalogue,
                CLOCK);
    }

    Client nobody() {
        return new Client(hall.url(), null);
    }

    Client clerk() {
        return new Client(hall.url(), "clerk");
    }

    Client admin() {
        return new Client(hall.url(), "admin");
    }

    Client supervisor() {
        return new Client(hall.url(), "supervisor");
    }

    Client newcomer() {
        return new Client(hall.url(), "newcomer");
    }

    @Override
    public void close() throws Exception {
        hall.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class NoYears implements CalendarRepository {
        @Override
        public List<CalendarYear> load() {
            return List.of();
        }

        @Override
        public void save(CalendarYear year) {
            throw new UnsupportedOperationException();
        }
    }
}
