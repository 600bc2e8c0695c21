package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.CalendarImport;
import org.onewindow.calendar.CalendarListener;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Clocks.Mover;
import org.onewindow.cases.Movement;
import org.onewindow.cases.State;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.catalogue.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the clocks of every case that is on the clock anew: where the due date is another by the calendar as it is, or
 * no longer provisional, the case and its journal say so, in a transaction of its own. Whoever was killed in between goes on by doing it again.
 * Thread-safe.
 */
final class Recounting implements CalendarListener {
    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);
    private static final int BATCH = 200;
    private static final int ATTEMPTS = 5;
    private static final Recount ONE_MOVED = new Recount(1, 0);
    private static final String ACTION = Movement.Cause.CALENDAR_CHANGED.name();

    private final Clock clock;
    private final CentreCalendar calendar;
    private final Catalogue catalogue;
    private final CaseRepository repository;
    private final Timing timing;
    private final Steps steps;
    private final Keeping keeping;
    private volatile boolean stopped;

    Recounting(
            Clock clock,
            CentreCalendar calendar,
            Catalogue catalogue,
            CaseRepository repository,
            JournalKey key,
            Consequences consequences) {
        this.clock = clock;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.repository = repository;
        timing = new Timing(calendar);
        steps = new Steps(new Deadlines(calendar), timing);
        keeping = new Keeping(repository, new Chain(key.bytes(), new SecureRandom()), consequences);
    }

    @Override
    public Recount imported(CalendarImport change) {
        return all(file -> change.year().source());
    }

    /** What an import left undone; the cause is the year in which the former due date lies. */
    Recount unfinished() {
        return all(file -> calendar.year(file.dates().dueOn().getYear())
                .map(CalendarYear::source)
                .orElse(null));
    }

    /** Leaves off after the case it is at. */
    void stop() {
        stopped = true;
    }

    private synchronized Recount all(Function<CaseFile, String> source) {
        var sum = Recount.NOTHING;
        for (State state :
                Arrays.stream(State.values()).filter(State::onTheClock).toList()) {
            String before = null;
            do {
                var found = repository.list(
                        new CaseQuery(null, null, state, null, null, null, null, null, null, before, BATCH));
                for (CaseFile file : found) {
                    sum = stopped ? sum : sum.plus(one(file, source));
                }
                before = found.size() < BATCH ? null : found.get(BATCH - 1).number();
            } while (before != null && !stopped);
        }
        if (sum.moved() + sum.failed() > 0) {
            LOG.info("Counted the clocks anew: {} due dates moved, {} could not be counted", sum.moved(), sum.failed());
        }
        return sum;
    }

    private Recount one(CaseFile found, Function<CaseFile, String> source) {
        var file = Optional.of(found);
        for (int attempt = 1; file.isPresent(); attempt++) {
            try {
                return recount(file.get(), source);
            } catch (ProblemException overtaken) {
                if (overtaken.problem().kind() != Kind.STALE || attempt == ATTEMPTS) {
                    return failed(found, overtaken);
                }
                file = repository.find(found.number()).filter(now -> now.state().onTheClock());
            } catch (RuntimeException broken) {
                return failed(found, broken);
            }
        }
        return Recount.NOTHING;
    }

    private static Recount failed(CaseFile file, RuntimeException cause) {
        LOG.error("The clocks of case {} could not be counted anew", file.number(), cause);
        return new Recount(0, 1);
    }

    private Recount recount(CaseFile file, Function<CaseFile, String> source) {
        var moment = Moment.of(clock);
        var matter = catalogue.frozen(file.origin().definition()).matter();
        var mover = new Mover(file.journalLength() + 1, moment.day(), Movement.CENTRE);
        var clocks = timing.recounted(file, matter, source.apply(file), mover);
        var due = clocks.due(calendar);
        boolean moved = !due.date().equals(file.dates().dueOn());
        if (moved || due.provisional() != file.dates().dueProvisional()) {
            var after = steps.recounted(file, clocks);
            var event = new Event(file.number(), moment.at(), Movement.CENTRE, ACTION, file.state(), file.state());
            keeping.keep(new Deed(file, after, event));
        }
        return moved ? ONE_MOVED : Recount.NOTHING;
    }
}
