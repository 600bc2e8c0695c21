package org.onewindow.chains.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.Trial;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.Replies;
import org.onewindow.cases.intake.Request;
import org.onewindow.cases.intake.Serials;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Chain.Step;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainDesk;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainFile.Content;
import org.onewindow.chains.ChainFiling;
import org.onewindow.chains.ChainPage;
import org.onewindow.chains.ChainPaper;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainProgress;
import org.onewindow.chains.ChainReceipt;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.ChainSearch;
import org.onewindow.chains.StepCorrection;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;
import org.onewindow.chains.internal.StepFiling.Way;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes, shows and puts right applications for chains; the {@link Engine} files their steps. */
@Component(configurationPid = "org.onewindow.cases")
public final class ChainOffice implements ChainDesk {
    private static final int LONGEST_RECEIPT = 60;
    private static final Set<StepState> TO_GIVE_UP =
            EnumSet.of(StepState.WAITING, StepState.WAITING_FOR_DEPARTMENT, StepState.NEEDS_ATTENTION);

    private final Clock clock;
    private final Catalogue catalogue;
    private final ChainRepository repository;
    private final Trial trial;
    private final Reports reports;
    private final Replies replies;
    private final ChainIntake intake;
    private final Consumer<String> wake;

    /** The setting of the cases: their numbers begin the same. */
    @interface Settings {
        /** The centre's region code (GB/T 2260), 6 digits. */
        String region() default "361123";
    }

    @Activate
    public ChainOffice(
            @Reference Clock clock,
            @Reference WorkingCalendar calendar,
            @Reference Timekeeping timekeeping,
            @Reference Catalogue catalogue,
            @Reference CaseRepository cases,
            @Reference ChainRepository repository,
            @Reference Trial trial,
            @Reference EngineService engine,
            Settings settings) {
        this(
                clock,
                catalogue,
                repository,
                trial,
                new Reports(calendar, clock.getZone(), timekeeping, catalogue, cases),
                engine::wake,
                settings.region());
    }

    /** @param wake is told the number of what can go on */
    ChainOffice(
            Clock clock,
            Catalogue catalogue,
            ChainRepository repository,
            Trial trial,
            Reports reports,
            Consumer<String> wake,
            String region) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.repository = repository;
        this.trial = trial;
        this.reports = reports;
        this.replies = new Replies(repository::reply);
        this.intake = new ChainIntake(new Serials(repository::lastSerial), reports, region);
        this.wake = wake;
    }

    @Override
    public Answer<ChainReceipt> file(ChainFiling filing, String idempotencyKey, Person by) {
        var code = filing.chain();
        var request = Request.of(by, idempotencyKey, filing);
        return replies.once(request, ChainReceipt.class, () -> {
            var chain = catalogue.chain(code).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "chain-unknown", code));
            by.require(Role.INTAKE, chain.department());
            var content = new Content(
                    filing.applicant(), filing.form(), filing.materials(), filing.agent(), filing.delivery());
            var definitions = definitions(chain, content);
            var way = new Way(filing.channel(), filing.site());
            var examination = new Examination(chain, way, content, filing.overrides(), trial);
            examination.shape();
            for (Step step : chain.steps()) {
                if (definitions.containsKey(step.id())) {
                    var open = Examination.open(chain, step, content, definitions.get(step.id()));
                    examination.step(step, Map.of(), open);
                }
            }
            examination.delivery();
            examination.require();
            var steps = chain.steps().stream()
                    .filter(step -> definitions.containsKey(step.id()))
                    .map(step -> StepFile.waiting(
                            step.id(),
                            step.matter(),
                            definitions.get(step.id()).hash(),
                            examination.overrides(step.id())))
                    .toList();
            return keep(request, intake.receive(chain, way, content, steps, Moment.of(clock), by.name()));
        });
    }

    /** The steps that the application takes, with what they are filed under today. */
    private Map<String, Definition> definitions(Chain chain, Content content) {
        var definitions = new HashMap<String, Definition>();
        var away = new ArrayList<String>();
        for (Step step : chain.steps()) {
            if (chain.takes(step, content.form())) {
                catalogue
                        .edition(step.matter())
                        .ifPresentOrElse(
                                edition -> definitions.put(step.id(), edition.definition()), () -> away.add(step.id()));
            }
        }
        if (!away.isEmpty()) {
            throw Texts.problem(
                    Kind.UNAVAILABLE,
                    "chain-step-away",
                    Map.of("steps", away, "retryAfterSeconds", 60),
                    String.join(", ", away));
        }
        return definitions;
    }

    private Answer<ChainReceipt> keep(Request request, ChainFile file) {
        var now = file.origin().receivedAt();
        var due = reports.of(file).due();
        var receipt = new ChainReceipt(
                file.number(),
                file.origin().chain(),
                file.state(),
                file.origin().receivedOn(),
                due.date(),
                due.provisional(),
                file.steps().stream().map(StepFile::id).toList(),
                file.origin().receiptCode());
        repository.transact(tx -> {
            tx.insert(file, now);
            tx.keep(request.reply(receipt, file.version()));
            tx.enqueue(ChainNotices.receipt(file), now);
            return null;
        });
        wake.accept(file.number());
        return new Answer<>(receipt, file.version());
    }

    @Override
    public ChainReport read(String number, Person by) {
        return reports.of(seen(number, by));
    }

    @Override
    public ChainPage list(ChainSearch search, Person by) {
        var found = repository.list(ChainSight.query(search, by));
        boolean more = found.size() > search.limit();
        var page = more ? found.subList(0, search.limit()) : found;
        return new ChainPage(
                page.stream().map(reports::of).toList(),
                more ? page.get(page.size() - 1).number() : null);
    }

    @Override
    public Answer<ChainProgress> correct(
            String number, String step, StepCorrection correction, long version, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, number, step, "correct", correction);
        return replies.once(request, ChainProgress.class, () -> {
            var before = own(number, version, by);
            var stuck = step(before, step);
            if (stuck.state() != StepState.NEEDS_ATTENTION) {
                throw Texts.problem(Kind.CONFLICT, "step-not-refused", step);
            }
            var content = Corrections.content(before.content(), step, correction);
            var overrides = content.equals(before.content()) && correction.overrides() == null
                    ? stuck.overrides()
                    : examined(before, step, content, correction).overrides(step);
            var after = before.with(content).with(step, one -> one.corrected(overrides));
            return changed(request, told(after, by, "STEP_CORRECTED", step, null));
        });
    }

    /** Every step that is not filed may have changed with what is shared. */
    private Examination examined(ChainFile before, String step, Content content, StepCorrection correction) {
        var chain = reports.chain(before);
        var results = reports.course(before).results();
        var overrides = correction.overrides() == null ? List.<FaultOverride>of() : correction.overrides();
        var examination = new Examination(chain, Way.of(before.origin()), content, overrides, trial);
        examination.shape();
        examination.step(chain.step(step).orElseThrow(), results, Set.of());
        if (correction.shared() != null) {
            for (StepFile other : before.steps()) {
                if (other.state() == StepState.WAITING) {
                    var of = chain.step(other.id()).orElseThrow();
                    var open = new StepFiling(chain, of, content).open(results, catalogue.frozen(other.definition()));
                    examination.step(of, results, open);
                }
            }
        }
        examination.require();
        return examination;
    }

    @Override
    public Answer<ChainProgress> giveUp(
            String number, String step, String reason, long version, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, number, step, "giveUp", reason);
        return replies.once(request, ChainProgress.class, () -> {
            var before = own(number, version, by);
            var stuck = step(before, step);
            // One that failed for no known reason may have been filed all the same.
            boolean mayBeFiled = Filings.FAILED.equals(stuck.trouble());
            if (!TO_GIVE_UP.contains(stuck.state()) || mayBeFiled) {
                throw Texts.problem(Kind.CONFLICT, "step-not-to-give-up", step);
            }
            if (reason == null || reason.isBlank()) {
                throw Texts.invalid("reason-faulty", List.of(Texts.fault("/reason", "reason-missing")));
            }
            var after = before.with(step, one -> one.standing(StepState.GIVEN_UP));
            return changed(request, told(after, by, "STEP_GIVEN_UP", step, reason));
        });
    }

    @Override
    public Answer<ChainProgress> settle(
            String number, Payment payment, long version, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, number, "settle", payment);
        return replies.once(request, ChainProgress.class, () -> {
            var before = own(number, version, by);
            var cases = reports.cases(before);
            var billing = new Billing(reports.chain(before), before, cases, catalogue::frozen);
            var incomplete = billing.incomplete();
            if (!incomplete.isEmpty()) {
                throw Texts.problem(
                        Kind.CONFLICT, "bill-incomplete", Map.of("steps", incomplete), String.join(", ", incomplete));
            }
            var shares = billing.unpaid();
            if (shares.isEmpty()) {
                throw Texts.problem(Kind.CONFLICT, "nothing-to-pay");
            }
            var paid = payment(payment, shares, by);
            var payments = new ArrayList<>(before.payments());
            payments.add(paid);
            return changed(request, told(before.paying(payments), by, "SETTLE", null, paid.receipt()));
        });
    }

    private ChainPayment payment(Payment payment, List<Share> shares, Person by) {
        var total = shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var faults = new ArrayList<Fault>();
        if (payment.receipt() == null
                || payment.receipt().isBlank()
                || payment.receipt().length() > LONGEST_RECEIPT) {
            faults.add(Texts.fault("/receipt", "receipt-wrong", LONGEST_RECEIPT));
        }
        if (payment.method() == null) {
            faults.add(Texts.fault("/method", "method-missing"));
        }
        if (payment.amount() == null || payment.amount().compareTo(total) != 0) {
            faults.add(Texts.fault("/amount", "amount-wrong", total.toPlainString()));
        }
        if (!faults.isEmpty()) {
            throw Texts.invalid("payment-faulty", faults);
        }
        return new ChainPayment(
                payment.receipt(), payment.method(), total, Moment.of(clock).at(), by.name(), shares);
    }

    @Override
    public ChainProgress progress(String number, String receiptCode) {
        return reports.progress(opened(number, receiptCode));
    }

    @Override
    public List<ChainPaper> papers(String number, Person by) {
        return ChainPaper.of(read(number, by), clock.getZone());
    }

    @Override
    public List<ChainPaper> papers(String number, String receiptCode) {
        return ChainPaper.of(reports.of(opened(number, receiptCode)), clock.getZone());
    }

    /** The applicant's own. */
    private ChainFile opened(String number, String receiptCode) {
        return repository
                .find(number)
                .filter(file -> receiptCode != null && same(file.origin().receiptCode(), receiptCode))
                .orElseThrow(ChainOffice::unknown);
    }

    private Answer<ChainProgress> changed(Request request, ChainFile after) {
        var next = after.next();
        var progress = reports.progress(next);
        Instant now = Moment.of(clock).at();
        repository.transact(tx -> {
            tx.update(next, now);
            tx.keep(request.reply(progress, next.version()));
            return null;
        });
        wake.accept(next.number());
        return new Answer<>(progress, next.version());
    }

    private ChainFile told(ChainFile file, Person by, String action, String step, String about) {
        var entries = new ArrayList<>(file.journal());
        entries.add(new ChainEntry(Moment.of(clock).at(), by.name(), action, step, about));
        return file.telling(entries);
    }

    private ChainFile seen(String number, Person by) {
        var file = repository.find(number).orElseThrow(ChainOffice::unknown);
        ChainSight.require(file, by);
        return file;
    }

    private ChainFile own(String number, long version, Person by) {
        var file = seen(number, by);
        by.require(Role.INTAKE, file.origin().department());
        if (file.version() != version) {
            throw Texts.problem(Kind.STALE, "chain-changed");
        }
        return file;
    }

    private static StepFile step(ChainFile file, String id) {
        return file.step(id).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "step-unknown", id));
    }

    private static RuntimeException unknown() {
        return Texts.problem(Kind.NOT_FOUND, "chain-case-unknown");
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
