package org.onewindow.chains.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.outbox.Message;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;
import org.onewindow.chains.internal.StepFiling.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a chain's application as far as it can go: files steps, settles bills, and writes down where it stands. It keeps
 * everything it needs in the application itself: whoever was killed in between goes on by looking at it again. Used by one
 * thread; what clerks do meanwhile comes first, and it begins anew.
 */
final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);
    private static final int MOST_TURNS = 200;

    private final Clock clock;
    private final Reports reports;
    private final CaseRepository cases;
    private final ChainRepository repository;
    private final Filings filings;
    private final Settling settling;

    Engine(Clock clock, Reports reports, CaseRepository cases, ChainRepository repository, CaseDesk desk, Bills bills) {
        this.clock = clock;
        this.reports = reports;
        this.cases = cases;
        this.repository = repository;
        this.filings = new Filings(desk);
        this.settling = new Settling(bills);
    }

    /** Looks at one application, and again until nothing more is to be done at once. */
    void advance(String number) {
        try {
            for (int turn = 0; turn < MOST_TURNS && turn(number); turn++) {
                LOG.debug("{} goes on", number);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} could not be brought forward: {}", number, e.toString());
            repository.lookAgain(number, Moment.of(clock).at().plus(AFTER_A_FAILURE));
        }
    }

    /** One thing that is to be done; false when nothing is. */
    private boolean turn(String number) {
        var file = repository.find(number).orElse(null);
        if (file == null) {
            return false;
        }
        var now = Moment.of(clock);
        var course = reports.course(file);
        var judged = course.judged(now);
        if (!judged.equals(file)) {
            keep(file, judged);
            return true;
        }
        var ready = course.ready(now.at());
        if (ready.isPresent()) {
            file(file, ready.get(), course, now);
            return true;
        }
        for (ChainPayment payment : file.payments()) {
            for (Share share : payment.shares()) {
                if (share.state() == ShareState.PENDING) {
                    settle(file, payment, share);
                    return true;
                }
            }
        }
        var look = course.lookAt(now.at());
        if (look != null) {
            repository.lookAgain(number, look);
        }
        return false;
    }

    /** First what is to be filed is kept, then it is filed, then the case it came to is. */
    private void file(ChainFile file, StepFile step, Course course, Moment now) {
        var filing = course.filing(step);
        if (step.state() != StepState.FILING) {
            keep(file, intending(file, step, course, filing, now));
            return;
        }
        var become = filings.file(file, step, filing, now.at());
        var after = file.with(step.id(), become);
        var state = after.step(step.id()).orElseThrow();
        keep(
                file,
                switch (state.state()) {
                    case UNDERWAY -> told(after, now, "STEP_FILED", step.id(), state.caseNumber());
                    case NEEDS_ATTENTION -> told(after, now, "STEP_REFUSED", step.id(), state.trouble());
                    // Every try is not worth a line.
                    default ->
                        step.state() == StepState.WAITING_FOR_DEPARTMENT || step.tries() > 0
                                ? after
                                : told(after, now, "STEP_" + state.state(), step.id(), state.trouble());
                });
    }

    private static ChainFile intending(ChainFile file, StepFile step, Course course, StepFiling filing, Moment now) {
        if (step.filing() != null) {
            return file.with(step.id(), one -> one.filing(one.filing()));
        }
        var origin = file.origin();
        var part = new ChainPart(
                file.number(), step.id(), origin.receivedBy(), course.earlier(step), course.silenceIsConsent());
        try {
            var what = filing.filing(Way.of(origin), course.results(), step.overrides(), part);
            return file.with(step.id(), one -> one.filing(what));
        } catch (ProblemException contradiction) {
            var problem = contradiction.problem();
            var faults = problem.faults().stream()
                    .map(fault ->
                            new Fault("/form" + fault.pointer(), fault.code(), fault.message(), fault.overridable()))
                    .toList();
            return told(
                    file.with(step.id(), one -> one.refused(problem.code(), faults)),
                    now,
                    "STEP_REFUSED",
                    step.id(),
                    problem.code());
        }
    }

    private void settle(ChainFile file, ChainPayment payment, Share share) {
        try {
            var of = cases.find(share.caseNumber()).orElseThrow();
            var settled = settling.settle(file, payment, share, of);
            var payments = new ArrayList<>(file.payments());
            payments.set(payments.indexOf(payment), settled);
            keep(file, file.paying(payments));
        } catch (ProblemException again) {
            if (again.problem().kind() != Kind.STALE) {
                throw again;
            }
        }
    }

    private static ChainFile told(ChainFile file, Moment now, String action, String step, String about) {
        var entries = new ArrayList<>(file.journal());
        entries.add(new ChainEntry(now.at(), Course.CENTRE, action, step, about));
        return file.telling(entries);
    }

    /** Whoever was faster is looked at again in the next turn. */
    private void keep(ChainFile before, ChainFile after) {
        var now = Moment.of(clock).at();
        var next = after.next();
        var look = reports.course(next).lookAt(now);
        try {
            repository.transact(tx -> {
                tx.update(next, look);
                messages(before, next).forEach(message -> tx.enqueue(message, now));
                return null;
            });
        } catch (ProblemException overtaken) {
            if (overtaken.problem().kind() != Kind.STALE) {
                throw overtaken;
            }
        }
    }

    /** Of a second step that is refused a clerk is told as well. */
    private static List<Message> messages(ChainFile before, ChainFile after) {
        var messages = new ArrayList<Message>();
        var told =
                after.journal().subList(before.journal().size(), after.journal().size());
        told.forEach(entry -> ChainNotices.of(after, entry).ifPresent(messages::add));
        boolean oneMore = after.state() == ChainState.NEEDS_ATTENTION && refused(after) > refused(before);
        if (after.state() != before.state() || oneMore) {
            messages.addAll(ChainNotices.of(after));
        }
        return messages;
    }

    private static long refused(ChainFile file) {
        return file.steps().stream()
                .filter(step -> step.state() == StepState.NEEDS_ATTENTION)
                .count();
    }
}
