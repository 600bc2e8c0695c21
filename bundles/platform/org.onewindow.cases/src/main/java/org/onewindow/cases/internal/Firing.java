package org.onewindow.cases.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.timers.TimerRepository;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.DepartmentCode.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what timers are there for. The mark that a timer has fired and what it does are one transaction: it is done once,
 * or it has not fired. Used by one thread.
 */
final class Firing {
    /** Who acts when the law does. */
    static final String CENTRE = "centre";

    private static final Person NOBODY = new Person(CENTRE, CENTRE, Set.of(), false);
    private static final Logger LOG = LoggerFactory.getLogger(Firing.class);
    private static final String DEEMED_BY = "行政许可法 art. 32(1)(4)";
    private static final int BATCH = 50;
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository repository;
    private final TimerRepository timers;
    private final Steps steps;
    private final StepRules rules;
    private final Keeping keeping;
    private final Consequences consequences;
    private final OpinionFiring opinions;

    Firing(
            Clock clock,
            Catalogue catalogue,
            CaseRepository repository,
            TimerRepository timers,
            Steps steps,
            StepRules rules,
            Keeping keeping,
            Consequences consequences) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.repository = repository;
        this.timers = timers;
        this.steps = steps;
        this.rules = rules;
        this.keeping = keeping;
        this.consequences = consequences;
        this.opinions = new OpinionFiring(clock, catalogue, repository, keeping, consequences);
    }

    /** Fires at most {@value #BATCH} timers whose time has come; true when there may be more. */
    boolean round() {
        var due = timers.due(clock.instant(), BATCH);
        due.forEach(this::attempt);
        return !due.isEmpty();
    }

    /** One that cannot be fired does not keep the others waiting. */
    private void attempt(Timer timer) {
        try {
            var file = repository.find(timer.caseNumber()).orElseThrow();
            switch (timer.kind()) {
                case REMINDER ->
                    tellIf(TimerPlan.isAwaitingResult(file), timer, file, Message.Kind.REMINDER, handler(file));
                case OVERDUE ->
                    tellIf(TimerPlan.isAwaitingResult(file), timer, file, Message.Kind.ESCALATION, head(file));
                case DEFERRAL_OVERDUE ->
                    tellIf(
                            TimerPlan.firstOutstanding(file).isPresent(),
                            timer,
                            file,
                            Message.Kind.DEFERRAL_OVERDUE,
                            handler(file));
                case CORRECTION_OVERDUE ->
                    tellIf(
                            CorrectionTerm.answerBy(file).isPresent(),
                            timer,
                            file,
                            Message.Kind.CORRECTION_OVERDUE,
                            receiver(file));
                case SUSPENSION_OVERRUN ->
                    tellIf(TimerPlan.standsStill(file), timer, file, Message.Kind.SUSPENSION_OVERRUN, head(file));
                case DELIVERY_DUE -> tellOfDelivery(timer, file, Message.Kind.DELIVERY_DUE, issuers(file));
                case UNDELIVERED -> tellOfDelivery(timer, file, Message.Kind.UNDELIVERED, head(file));
                case DEEMED_ACCEPTANCE -> deemAccepted(timer, file);
                case OPINION_REMINDER -> opinions.remind(timer, file);
                case OPINIONS_DUE -> opinions.due(timer, file);
            }
        } catch (RuntimeException e) {
            LOG.warn("Timer {} could not be fired: {}", timer.key(), e.toString());
            timers.postpone(timer, clock.instant().plus(AFTER_A_FAILURE));
        }
    }

    private void tellIf(boolean holds, Timer timer, CaseFile file, Message.Kind kind, Recipient recipient) {
        var now = Moment.of(clock).at();
        repository.transact(tx -> {
            if (tx.fire(timer, now) && holds) {
                tx.enqueue(Notices.toStaff(file, kind, recipient), now);
            }
            return null;
        });
        consequences.committed();
    }

    /** When a calendar was changed meanwhile, the day may have moved: then nobody is told, and the timers are set anew. */
    private void tellOfDelivery(Timer timer, CaseFile file, Message.Kind kind, Recipient recipient) {
        var last = consequences.plan().awaitedDelivery(file);
        boolean holds = last.filter(timer.day()::equals).isPresent();
        var now = Moment.of(clock).at();
        repository.transact(tx -> {
            if (tx.fire(timer, now)) {
                if (holds) {
                    tx.enqueue(Notices.toStaff(file, kind, recipient), now);
                } else {
                    tx.plan(file.number(), consequences.plan().timersOf(file));
                }
            }
            return null;
        });
        consequences.committed();
    }

    /** Marks the timer with what it does, or undoes that when it has fired or was cleared. */
    static Consumer<Transaction> fired(Timer timer, Instant at) {
        return tx -> {
            if (!tx.fire(timer, at)) {
                throw Texts.problem(Kind.STALE, "case-changed");
            }
        };
    }

    /** Whoever has claimed the case; as long as nobody has, those of the organ who could. */
    private static Recipient handler(CaseFile file) {
        var handler = file.people().handler();
        return handler == null
                ? Recipient.role(Role.REVIEW.name(), file.carrier().organ())
                : Recipient.account(handler);
    }

    private static Recipient issuers(CaseFile file) {
        return Recipient.role(Role.ISSUE.name(), file.carrier().organ());
    }

    /** Whoever has claimed the case; as long as nobody has, those who receive for the department. */
    private static Recipient receiver(CaseFile file) {
        var handler = file.people().handler();
        return handler == null
                ? Recipient.role(Role.INTAKE.name(), file.carrier().department())
                : Recipient.account(handler);
    }

    private static Recipient head(CaseFile file) {
        return Recipient.role(Role.HEAD.name(), file.carrier().organ());
    }

    /** An acceptance on the day of receipt, by nobody: the clock has run since then. */
    private void deemAccepted(Timer timer, CaseFile before) {
        var at = Moment.of(clock).at();
        if (!consequences.plan().mayBeDeemedAccepted(before)) {
            repository.transact(tx -> tx.fire(timer, at));
            return;
        }
        var row = StateTable.findByLaw(before.state(), Action.DEEM_ACCEPTED).orElseThrow();
        var definition = catalogue.frozen(before.origin().definition());
        var receivedOn = before.dates().receivedOn();
        var acceptance = Order.of(Action.ACCEPT);
        var taken = steps.take(before, definition.matter(), acceptance, row.to(), receivedOn, CENTRE);
        var situation = new Situation(before, definition, new Moment(at, receivedOn), NOBODY);
        var after = rules.taken(situation, acceptance, taken);
        var event = new Event(after.number(), at, CENTRE, row.action().name(), row.from(), row.to());
        var facts = Entries.empty().put("basis", DEEMED_BY);
        var also = fired(timer, at).andThen(tx -> rules.write(situation, acceptance, after, tx));
        keeping.keep(
                null, new Deed(before, after, event, facts, Entries.empty(), Recorded.NOTHING, also), Progress::of);
        LOG.info("Case {} counts as accepted from the day of receipt", after.number());
    }
}
