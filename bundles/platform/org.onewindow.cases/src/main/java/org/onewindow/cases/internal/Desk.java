package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.CasePage;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Filing;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.Receipt;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.Trial;
import org.onewindow.cases.WindowDuty;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.Replies;
import org.onewindow.cases.intake.Request;
import org.onewindow.cases.intake.Serials;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.cases.internal.FilingCheck.Absent;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Channel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way of a case: filed here, carried on by {@link Carrying}; each time answer given before, grant, content,
 * department's code, then one transaction that writes the case, its journal entry, what follows from it
 * and the answer together.
 */
@Component(configurationPid = "org.onewindow.cases")
public final class Desk implements CaseDesk, Trial {
    private static final String MATERIALS = "/materials/";

    private final Clock clock;
    private final Catalogue catalogue;
    private final DepartmentCode departments;
    private final WindowDuty windows;
    private final CaseRepository repository;
    private final Timekeeping timekeeping;
    private final FilingCheck filingCheck = new FilingCheck();
    private final Intake intake;
    private final Replies replies;
    private final StepRules rules;
    private final Keeping keeping;
    private final Carrying carrying;

    /** The centre's own settings. */
    @interface Settings {
        /** The centre's region code (GB/T 2260), 6 digits: the beginning of every case number. */
        String region() default "361123";
    }

    @Activate
    public Desk(
            @Reference Clock clock,
            @Reference WorkingCalendar calendar,
            @Reference Catalogue catalogue,
            @Reference DepartmentCode departments,
            @Reference WindowDuty windows,
            @Reference CaseRepository repository,
            @Reference Timekeeping timekeeping,
            @Reference JournalKey key,
            @Reference Consequences consequences,
            @Reference StepRules rules,
            Settings settings) {
        this(
                clock,
                calendar,
                catalogue,
                departments,
                windows,
                repository,
                timekeeping,
                key,
                consequences,
                rules,
                settings.region());
    }

    /** @param region the centre's region code, 6 digits */
    public Desk(
            Clock clock,
            WorkingCalendar calendar,
            Catalogue catalogue,
            DepartmentCode departments,
            WindowDuty windows,
            CaseRepository repository,
            Timekeeping timekeeping,
            JournalKey key,
            Consequences consequences,
            StepRules rules,
            String region) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.departments = departments;
        this.windows = windows;
        this.repository = repository;
        this.timekeeping = timekeeping;
        this.rules = rules;
        var random = new SecureRandom();
        var deadlines = new Deadlines(calendar);
        intake = new Intake(deadlines, new Serials(repository::lastSerial), random, region);
        replies = new Replies(repository::reply);
        keeping = new Keeping(repository, new Chain(key.bytes(), random), consequences);
        carrying = new Carrying(
                clock,
                catalogue,
                departments,
                repository,
                filingCheck,
                new Steps(deadlines, new Timing(calendar)),
                rules,
                keeping);
    }

    @Override
    public Answer<Receipt> file(Filing filing, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, filing);
        return replies.once(request, Receipt.class, () -> {
            var edition = edition(filing);
            var matter = edition.definition().matter();
            by.require(Role.INTAKE, matter.department());
            requireOpen(edition.definition());
            if (!matter.channels().contains(filing.channel())) {
                throw Texts.invalid(
                        "application-faulty", List.of(Texts.fault("/channel", "channel-closed", filing.channel())));
            }
            window(filing, matter).ifPresent(fault -> {
                throw Texts.invalid("application-faulty", List.of(fault));
            });
            var moment = Moment.of(clock);
            var content = new Content(filing.applicant(), filing.form(), filing.materials());
            var overridden = filingCheck.check(
                    departments,
                    edition,
                    content,
                    moment.day(),
                    filing.overrides(),
                    absent(edition, filing, moment),
                    rules.faults(edition.definition(), filing, moment));
            var received = intake.receive(edition, filing, moment.at(), moment.day(), by.name());
            var sealed = Entries.put(Entries.content(content), "overrides", overridden);
            var facts = Entries.put(Entries.empty(), "window", filing.window());
            Entries.put(facts, "site", filing.site());
            Entries.put(facts, ChainPart.ANNEX.name(), filing.chain());
            var event = new Event(received.number(), moment.at(), by.name(), Entries.RECEIVE, null, State.RECEIVED);
            var file = rules.filed(new Situation(received, edition.definition(), moment, by), filing);
            return keeping.keep(request, new Deed(null, file, event, facts, sealed), Desk::receipt);
        });
    }

    @Override
    public List<Fault> faults(Filing filing, Set<String> open) {
        var edition = edition(filing);
        var matter = edition.definition().matter();
        requireOpen(edition.definition());
        var faults = new ArrayList<Fault>();
        if (!matter.channels().contains(filing.channel())) {
            faults.add(Texts.fault("/channel", "channel-closed", filing.channel()));
        }
        window(filing, matter).ifPresent(faults::add);
        var moment = Moment.of(clock);
        faults.addAll(rules.faults(edition.definition(), filing, moment));
        var excused = new HashSet<>(rules.excused(filing));
        open.stream()
                .filter(pointer -> pointer.startsWith(MATERIALS))
                .forEach(pointer -> excused.add(pointer.substring(MATERIALS.length())));
        var content = new Content(filing.applicant(), filing.form(), filing.materials());
        var absent = new Absent(excused, rules.held(edition.definition(), filing, moment));
        faults.addAll(filingCheck.faults(departments, edition, content, moment.day(), absent, open));
        return List.copyOf(faults);
    }

    private Absent absent(Edition edition, Filing filing, Moment moment) {
        return new Absent(rules.excused(filing), rules.held(edition.definition(), filing, moment));
    }

    private Edition edition(Filing filing) {
        return catalogue
                .edition(filing.matter())
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "matter-unknown", filing.matter()));
    }

    @Override
    public Answer<Progress> act(String number, Order order, long version, String idempotencyKey, Person by) {
        return carrying.act(number, order, version, idempotencyKey, by);
    }

    @Override
    public Answer<Progress> claim(String number, Person by) {
        return carrying.claim(number, by);
    }

    @Override
    public CaseFile read(String number, Person by) {
        return Visibility.seen(repository, number, by);
    }

    @Override
    public CasePage list(CaseSearch search, Person by) {
        return timekeeping.list(Visibility.query(search, by), search.light());
    }

    @Override
    public List<JournalEntry> journal(String number, int after, int limit, Person by) {
        read(number, by);
        return repository.journal(number, after, limit);
    }

    @Override
    public Progress progress(String number, String receiptCode) {
        return Progress.of(Visibility.applicants(repository, number, receiptCode));
    }

    /** The centre may close a matter for a while; cases that are in are not concerned. */
    private static void requireOpen(Definition definition) {
        String closed = definition.settings().closed();
        if (closed != null) {
            throw Texts.problem(
                    Kind.CONFLICT, "matter-closed", definition.matter().name(), closed);
        }
    }

    /** What stands against the window that an application names. */
    private Optional<Fault> window(Filing filing, Matter matter) {
        if (filing.window() == null) {
            return Optional.empty();
        }
        return filing.channel() == Channel.WINDOW
                ? windows.objection(filing.window(), matter)
                : Optional.of(Texts.fault("/window", "window-without-channel"));
    }

    private static Receipt receipt(CaseFile file) {
        return new Receipt(
                file.number(),
                file.state(),
                file.origin().matter(),
                file.dates().receivedOn(),
                file.dates().acceptBy(),
                file.dates().dueOn(),
                file.origin().receiptCode());
    }
}
