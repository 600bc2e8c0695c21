package org.onewindow.chains.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.State;
import org.onewindow.cases.intake.Moment;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;

/**
 * Where a chain's application stands by what its cases have come to, and what can be done next. Everything is judged anew
 * each time, so that a case that is opened again, because its return was contested, gives its chain hope again. Pure.
 */
final class Course {
    /** Who acts when it follows by itself. */
    static final String CENTRE = "centre";

    /** Looked at so often although nothing tells of it, so that nothing is forgotten. */
    private static final Duration PATROL = Duration.ofHours(1);

    private final Chain chain;
    private final ChainFile file;
    private final Map<String, CaseFile> cases;
    private final Function<String, Definition> frozen;
    private final Limit limit;
    private final Map<String, StepState> judged = new HashMap<>();

    /**
     * @param cases those of the steps that are filed, by the steps' ids
     * @param frozen the definition with a hash
     * @param limit over all steps
     */
    Course(Chain chain, ChainFile file, Map<String, CaseFile> cases, Function<String, Definition> frozen, Limit limit) {
        this.chain = chain;
        this.file = file;
        this.cases = cases;
        this.frozen = frozen;
        this.limit = limit;
    }

    /** The application as it stands now; itself when nothing is otherwise than it says. */
    ChainFile judged(Moment now) {
        var entries = new ArrayList<>(file.journal());
        var steps = new ArrayList<StepFile>();
        for (StepFile step : file.steps()) {
            var state = judge(step.id());
            if (state == step.state()) {
                steps.add(step);
            } else {
                steps.add(step.standing(state));
                entries.add(new ChainEntry(now.at(), CENTRE, "STEP_" + state, step.id(), step.caseNumber()));
            }
        }
        var state = whole(steps);
        // One that a contested return opens again has not had its days without work taken out of the limit yet.
        if (!state.isClosed() && !file.state().isClosed()) {
            limit.moved(file, now.at()).ifPresent(entries::add);
            limit.told(file, now.at()).ifPresent(entries::add);
        }
        var next = file.with(steps).telling(entries);
        if (state == file.state()) {
            return next;
        }
        entries.add(new ChainEntry(now.at(), CENTRE, state.name(), null, null));
        boolean closes = state.isClosed();
        var clock = closes
                ? file.clock().ended() == null ? file.clock().end(now.day()) : file.clock()
                : file.clock().ended() == null ? file.clock() : file.clock().reopen(now.day());
        return next.telling(entries).standing(state, clock, closes ? now.day() : null);
    }

    private StepState judge(String id) {
        var known = judged.get(id);
        if (known == null) {
            known = judge(file.step(id).orElseThrow());
            judged.put(id, known);
        }
        return known;
    }

    private StepState judge(StepFile step) {
        if (step.caseNumber() != null) {
            var state = cases.get(step.id()).state();
            if (state == State.ISSUED) {
                return StepState.DONE;
            }
            return state.isFinal() ? StepState.ENDED : StepState.UNDERWAY;
        }
        return switch (step.state()) {
            case WAITING, STOPPED, NEEDS_ATTENTION ->
                before(step.id()).stream().anyMatch(one -> judge(one).isLost())
                        ? StepState.STOPPED
                        : step.state() == StepState.STOPPED ? StepState.WAITING : step.state();
            default -> step.state();
        };
    }

    private ChainState whole(List<StepFile> steps) {
        if (steps.stream().allMatch(step -> step.state() == StepState.DONE)) {
            return ChainState.DONE;
        }
        if (steps.stream().allMatch(step -> step.state().isOver())) {
            return ChainState.ENDED;
        }
        boolean stuck = steps.stream().anyMatch(step -> step.state() == StepState.NEEDS_ATTENTION)
                || file.payments().stream().anyMatch(ChainPayment::hasRefused);
        return stuck ? ChainState.NEEDS_ATTENTION : ChainState.RUNNING;
    }

    /** A step that can be filed now; one whose filing is on its way comes first. */
    Optional<StepFile> ready(Instant now) {
        return file.steps().stream()
                .filter(step -> isReady(step, now))
                .min((one, other) -> Boolean.compare(other.filing() != null, one.filing() != null));
    }

    private boolean isReady(StepFile step, Instant now) {
        return switch (step.state()) {
            case FILING -> true;
            case WAITING_FOR_DEPARTMENT -> !now.isBefore(step.nextTry());
            case WAITING -> before(step.id()).stream().allMatch(one -> isPassed(one, step));
            default -> false;
        };
    }

    /** The steps of this application that must be done before one. */
    private List<String> before(String id) {
        var before = chain.before(id);
        return file.steps().stream().map(StepFile::id).filter(before::contains).toList();
    }

    /**
     * Whether a step is far enough for one after it: its result has been handed out; or it was granted, nothing more is
     * recorded with its issue, and what the later one takes from it is there. A later one that counts on a licence from the
     * library waits for the library's entry, which comes with the result.
     */
    private boolean isPassed(String id, StepFile later) {
        var of = cases.get(id);
        if (of == null) {
            return false;
        }
        if (of.state() == State.ISSUED) {
            return true;
        }
        return of.state() == State.GRANTED
                && !frozen.apply(of.origin().definition()).matter().recorders().containsKey(Action.ISSUE.name())
                && chain.carried().stream()
                        .filter(carried ->
                                carried.from().equals(id) && carried.into().containsKey(later.id()))
                        .allMatch(carried -> of.result().containsKey(carried.result()))
                && filing(later).heldByThen(frozen.apply(later.definition())).isEmpty();
    }

    /** The numbers of the cases of the steps before one. */
    List<String> earlier(StepFile step) {
        return before(step.id()).stream()
                .filter(cases::containsKey)
                .map(id -> cases.get(id).number())
                .toList();
    }

    /** Whether in its cases an organ that says nothing consents. */
    boolean silenceIsConsent() {
        return chain.silenceIsConsent();
    }

    /** The application of a step, taken out of the whole. */
    StepFiling filing(StepFile step) {
        return new StepFiling(chain, chain.step(step.id()).orElseThrow(), file.content());
    }

    /** What the cases have come to so far, by the steps' ids. */
    Map<String, Map<String, String>> results() {
        var results = new HashMap<String, Map<String, String>>();
        cases.forEach((step, of) -> results.put(step, of.result()));
        return results;
    }

    /** When it is to be looked at next although nothing happens; null for never. */
    Instant lookAt(Instant now) {
        boolean pays = file.payments().stream().anyMatch(ChainPayment::hasPending);
        if (file.state().isClosed() && !pays) {
            // A contested return opens its case again, which tells of itself; so does everything else that may happen.
            return null;
        }
        var soonest = now.plus(PATROL);
        var telling = limit.next(now);
        if (telling != null && telling.isBefore(soonest)) {
            soonest = telling;
        }
        for (StepFile step : file.steps()) {
            if (step.state() == StepState.FILING) {
                return now;
            }
            if (step.nextTry() != null && step.nextTry().isBefore(soonest)) {
                soonest = step.nextTry();
            }
        }
        return pays ? now : soonest;
    }
}
