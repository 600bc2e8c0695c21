package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Step;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.CasePage;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Filing;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.Receipt;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.StateTable.Transition;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.cases.internal.Replies.Request;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.DepartmentCode.Recorded;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.json.CanonicalJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way of a case: answer given before, grant, content, department's code, then one transaction that writes the case,
 * its journal entry, the department's registers and the answer together.
 */
@Component(configurationPid = "org.onewindow.cases")
public final class Desk implements CaseDesk {
    private final Clock clock;
    private final Catalogue catalogue;
    private final DepartmentCode departments;
    private final CaseRepository repository;
    private final FilingCheck filingCheck;
    private final Steps steps;
    private final Intake intake;
    private final Replies replies;
    private final Chain chain;

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
            @Reference CaseRepository repository,
            @Reference JournalKey key,
            Settings settings) {
        this(clock, calendar, catalogue, departments, repository, key, settings.region());
    }

    /** @param region the centre's region code, 6 digits */
    public Desk(
            Clock clock,
            WorkingCalendar calendar,
            Catalogue catalogue,
            DepartmentCode departments,
            CaseRepository repository,
            JournalKey key,
            String region) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.departments = departments;
        this.repository = repository;
        filingCheck = new FilingCheck(departments);
        var random = new SecureRandom();
        var deadlines = new Deadlines(calendar);
        intake = new Intake(deadlines, new Serials(repository::lastSerial), random, region);
        steps = new Steps(deadlines);
        replies = new Replies(repository);
        chain = new Chain(key.bytes(), random);
    }

    @Override
    public Answer<Receipt> file(Filing filing, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, filing);
        return once(request, Receipt.class, () -> {
            var edition = catalogue
                    .edition(filing.matter())
                    .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "matter-unknown", filing.matter()));
            var matter = edition.definition().matter();
            by.require(Role.INTAKE, matter.department());
            if (!matter.channels().contains(filing.channel())) {
                throw Texts.invalid(
                        "application-faulty", List.of(Texts.fault("/channel", "channel-closed", filing.channel())));
            }
            var now = now();
            var today = today(now);
            var content = new Content(filing.applicant(), filing.form(), filing.materials());
            var overridden = filingCheck.check(edition, content, today, filing.overrides());
            var received = intake.receive(edition, filing, now, today, by.name());
            var sealed = content(content);
            put(sealed, "overrides", overridden);
            var entry = chain.next(
                    null,
                    1,
                    new Event(received.number(), now, by.name(), "RECEIVE", null, State.RECEIVED),
                    facts(received),
                    sealed);
            var file = Steps.journalled(received, entry);
            var receipt = receipt(file);
            repository.transact(tx -> {
                tx.insert(file);
                tx.append(entry);
                tx.keep(Replies.reply(request, receipt, file.version()));
                return null;
            });
            return new Answer<>(receipt, file.version());
        });
    }

    @Override
    public Answer<Progress> act(String number, Order order, long version, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, number, order);
        return once(request, Progress.class, () -> {
            var before = read(number, by);
            if (before.version() != version) {
                throw Texts.problem(Kind.STALE, "case-changed");
            }
            var definition = catalogue.frozen(before.origin().definition());
            var edition = new Edition(definition, before.origin().departmentVersion());
            var transition = transition(before, order.action());
            requireRole(transition, before, by);
            requireSeparation(order.action(), before, definition, by);
            OrderCheck.check(order, before, definition);

            var now = now();
            var today = today(now);
            var taken = steps.take(before, definition.matter(), order, transition.to(), today, by.name());
            var sealed = CanonicalJson.mapper().createObjectNode();
            if (order.form() != null || order.materials() != null) {
                sealed = content(taken.content());
                put(
                        sealed,
                        "overrides",
                        filingCheck.check(
                                edition, taken.content(), before.dates().receivedOn(), order.overrides()));
            }
            var recorded = departments.record(edition, step(taken, order.action(), today));
            var result = recorded.recording().result();
            var after = Steps.withResult(taken, result);
            put(sealed, "reason", order.reason());
            put(sealed, "corrections", order.corrections());
            put(sealed, "result", result);
            var event = new Event(number, now, by.name(), order.action().name(), before.state(), after.state());
            return keep(request, before, after, event, sealed, recorded);
        });
    }

    @Override
    public Answer<Progress> claim(String number, Person by) {
        var before = read(number, by);
        var handler = before.people().handler();
        if (by.name().equals(handler)) {
            return new Answer<>(Progress.of(before), before.version());
        }
        if (handler != null) {
            throw Texts.problem(Kind.CONFLICT, "claimed-by-another", Map.of("handler", handler), handler);
        }
        var event = new Event(number, now(), by.name(), "CLAIM", before.state(), before.state());
        return keep(
                null,
                before,
                Steps.claimed(before, by.name()),
                event,
                CanonicalJson.mapper().createObjectNode(),
                Recorded.NOTHING);
    }

    @Override
    public CaseFile read(String number, Person by) {
        var file = repository.find(number).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "case-unknown"));
        Visibility.requireSight(file, by);
        return file;
    }

    @Override
    public CasePage list(CaseSearch search, Person by) {
        var found = repository.list(Visibility.query(search, by));
        if (found.size() <= search.limit()) {
            return new CasePage(found, null);
        }
        var page = found.subList(0, search.limit());
        return new CasePage(page, page.get(page.size() - 1).number());
    }

    @Override
    public List<JournalEntry> journal(String number, int after, int limit, Person by) {
        read(number, by);
        return repository.journal(number, after, limit);
    }

    @Override
    public Progress progress(String number, String receiptCode) {
        return repository
                .find(number)
                .filter(file -> receiptCode != null && same(file.origin().receiptCode(), receiptCode))
                .map(Progress::of)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "case-unknown"));
    }

    /** The answer given before, or the work's; also when another thread with the same key was faster. */
    private <T> Answer<T> once(Request request, Class<T> type, Supplier<Answer<T>> work) {
        var given = replies.given(request, type);
        if (given.isPresent()) {
            return given.get();
        }
        try {
            return work.get();
        } catch (ProblemException lost) {
            if (lost.problem().kind() != Kind.CONFLICT && lost.problem().kind() != Kind.STALE) {
                throw lost;
            }
            var meanwhile = replies.given(request, type);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            throw lost;
        }
    }

    private Answer<Progress> keep(
            Request request, CaseFile before, CaseFile after, Event event, ObjectNode sealed, Recorded recorded) {
        var entry = chain.next(before.journalHead(), before.journalLength() + 1, event, facts(after), sealed);
        var file = Steps.journalled(after, entry);
        var progress = Progress.of(file);
        var changes = recorded.recording().changes();
        repository.transact(tx -> {
            tx.update(file);
            tx.append(entry);
            if (request != null) {
                tx.keep(Replies.reply(request, progress, file.version()));
            }
            if (!changes.isEmpty()) {
                tx.write(file.origin().department(), recorded.registers(), changes);
            }
            return null;
        });
        return new Answer<>(progress, file.version());
    }

    private static Transition transition(CaseFile file, Action action) {
        return StateTable.find(file.state(), action).orElseThrow(() -> {
            var allowed =
                    StateTable.allowed(file.state()).stream().map(Action::name).toList();
            return Texts.problem(Kind.CONFLICT, "action-not-allowed", Map.of("allowed", allowed), action, file.state());
        });
    }

    private static void requireRole(Transition transition, CaseFile file, Person by) {
        var origin = file.origin();
        by.require(transition.role(), transition.role() == Role.INTAKE ? origin.department() : origin.organ());
    }

    /** Whoever accepted a case does not decide it; on the spot under a letter of authority one person may (row 16). */
    private static void requireSeparation(Action action, CaseFile file, Definition definition, Person by) {
        boolean decides = action == Action.GRANT || action == Action.DENY;
        if (decides
                && by.name().equals(file.people().acceptedBy())
                && !definition.matter().mayBeDecidedAtTheWindow()) {
            throw Texts.problem(Kind.DENIED, "same-person");
        }
    }

    private static Step step(CaseFile file, Action action, LocalDate today) {
        return new Step(
                file.number(),
                file.dates().receivedOn(),
                file.origin().serial(),
                file.origin().matter(),
                action.name(),
                today,
                file.content().applicant(),
                FilingCheck.form(file.content().form()),
                file.result());
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

    private static ObjectNode facts(CaseFile file) {
        var facts = CanonicalJson.mapper().createObjectNode();
        put(facts, "dates", file.dates());
        put(facts, "definition", file.origin().definition());
        put(facts, "department", file.origin().department());
        put(facts, "departmentVersion", file.origin().departmentVersion());
        put(facts, "version", file.version());
        return facts;
    }

    private static ObjectNode content(Content content) {
        var sealed = CanonicalJson.mapper().createObjectNode();
        put(sealed, "applicant", content.applicant());
        put(sealed, "form", content.form());
        put(sealed, "materials", content.materials());
        return sealed;
    }

    /** Leaves out what says nothing. */
    private static void put(ObjectNode into, String name, Object value) {
        JsonNode tree = CanonicalJson.mapper().valueToTree(value);
        if (!tree.isNull() && !(tree.isContainerNode() && tree.isEmpty())) {
            into.set(name, tree);
        }
    }

    /** Milliseconds: every database keeps them, so that a hash holds after reading back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, clock.getZone());
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
