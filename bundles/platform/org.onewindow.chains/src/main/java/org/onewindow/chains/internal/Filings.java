package org.onewindow.chains.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.CaseDesk;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.StepFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files one step with the desk, as the centre, on behalf of whoever handed the whole in. The key of the request is the
 * chain's number and the step, and what is filed was kept before, so that whoever was killed in between gets the first answer
 * again.
 */
final class Filings {
    private static final Logger LOG = LoggerFactory.getLogger(Filings.class);
    private static final Person CENTRE =
            new Person(Course.CENTRE, Course.CENTRE, Set.of(new Grant(Role.INTAKE, Grant.EVERYWHERE)), false);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 4;

    /** The trouble of a step that was tried and of which nobody knows what became. */
    static final String FAILED = "failed";

    /** What may be otherwise in a moment, or when a department is back. */
    private static final Set<String> PASSING =
            Set.of("matter-unknown", "matter-closed", "case-number-taken", "idempotency-key-taken");

    private final CaseDesk desk;

    Filings(CaseDesk desk) {
        this.desk = desk;
    }

    /** What became of a step whose filing is on its way. */
    UnaryOperator<StepFile> file(ChainFile chain, StepFile step, StepFiling filing, Instant now) {
        try {
            var number =
                    desk.file(step.filing(), key(chain, step), CENTRE).value().number();
            return one -> one.filed(number);
        } catch (ProblemException refused) {
            return refused(refused.problem(), filing, now);
        } catch (RuntimeException broken) {
            LOG.warn("Step {} of {} could not be filed", step.id(), chain.number(), broken);
            return one -> one.away(FAILED, now.plus(pause(one.tries())));
        }
    }

    /** What becomes of a step for a problem. */
    static UnaryOperator<StepFile> refused(Problem problem, StepFiling filing, Instant now) {
        boolean passes =
                switch (problem.kind()) {
                    case UNAVAILABLE, STALE -> true;
                    default -> PASSING.contains(problem.code());
                };
        if (passes) {
            return one -> one.away(problem.code(), now.plus(pause(one.tries())));
        }
        var faults = problem.faults().isEmpty()
                ? List.of(new Fault("", problem.code(), problem.detail()))
                : problem.faults().stream().map(filing::told).toList();
        return one -> one.refused(problem.code(), faults);
    }

    static String key(ChainFile chain, StepFile step) {
        return chain.number() + "-" + step.id();
    }

    /** Twice as long each time, a minute at most: a department that is back is not kept waiting. */
    private static Duration pause(int tries) {
        var pause = FIRST.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
