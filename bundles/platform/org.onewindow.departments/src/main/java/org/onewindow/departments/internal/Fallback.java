package org.onewindow.departments.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.Turn.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a department back to the release before when the one that serves breaks down (decision 12). Works on threads of
 * its own, one for a department at most: whoever tells of a breakdown is serving somebody. Thread-safe.
 */
final class Fallback implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Fallback.class);
    private static final Set<State> LEAVING = Set.of(State.DRAINING, State.RETAINED);

    private final DepartmentBundles bundles;
    private final Standings standings;
    private final Ledger ledger;
    private final Turn turn;
    private final Succession succession;
    private final Approval approval;
    private final OneAtATime turns;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final Set<Long> servesOn = ConcurrentHashMap.newKeySet();
    private final ExecutorService work =
            Executors.newCachedThreadPool(task -> ReleaseThreads.ofTheCentre(task, "onewindow-fallback"));

    Fallback(
            DepartmentBundles bundles,
            Standings standings,
            Ledger ledger,
            Turn turn,
            Succession succession,
            Approval approval,
            OneAtATime turns) {
        this.bundles = bundles;
        this.standings = standings;
        this.ledger = ledger;
        this.turn = turn;
        this.succession = succession;
        this.approval = approval;
        this.turns = turns;
    }

    /** Returns at once. */
    void brokeDown(Breakdown breakdown) {
        if (!underWay.add(breakdown.bundle())) {
            return;
        }
        try {
            work.execute(() -> attempt(breakdown));
        } catch (RejectedExecutionException closed) {
            underWay.remove(breakdown.bundle());
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
    }

    private void attempt(Breakdown breakdown) {
        try {
            turns.with(breakdown.department(), () -> {
                react(breakdown);
                return null;
            });
        } catch (RuntimeException e) {
            // It is told again when it has been tried once more.
            LOG.error("Department {} broke down and could not be helped", breakdown.department(), e);
        } finally {
            underWay.remove(breakdown.bundle());
        }
    }

    private void react(Breakdown breakdown) {
        Optional<Standing> serving = standings
                .of(breakdown.department())
                .filter(standing -> standing.bundle().getBundleId() == breakdown.bundle());
        if (serving.isEmpty()) {
            leaving(breakdown).ifPresent(release -> succession.expel(release, reason("broke-down", breakdown)));
        } else if (serving.get().release().state() == State.ACTIVE && !turnedBack(breakdown)) {
            serveOn(serving.get(), breakdown);
        }
    }

    private Optional<Release> leaving(Breakdown breakdown) {
        return bundles.find(breakdown.bundle())
                .flatMap(bundle -> ledger.find(breakdown.department(), bundles.digest(bundle)))
                .filter(release -> LEAVING.contains(release.state()));
    }

    /** Whether a release that served before serves again. One that does not come up is quarantined, and the next is tried. */
    private boolean turnedBack(Breakdown breakdown) {
        String department = breakdown.department();
        List<Release> formers = ledger.formers(department).stream()
                .filter(release -> bundles.has(department, release.digest()))
                .filter(release -> approval.againstReturning(release).isEmpty())
                .toList();
        var order = new Order(Ledger.CENTRE, reason("broke-down", breakdown), State.QUARANTINED);
        for (Release release : formers) {
            try {
                turn.to(release, Arrival.of(bundles, standings, release), order);
                return true;
            } catch (RuntimeException refused) {
                LOG.error("Department {} could not be turned back to {}", department, release.version(), refused);
            }
        }
        return false;
    }

    /** Kept once for a bundle: while it goes on failing, there is nothing new to say. */
    private void serveOn(Standing standing, Breakdown breakdown) {
        if (servesOn.add(breakdown.bundle())) {
            Release release = ledger.save(
                    standing.release(), State.ACTIVE, Ledger.CENTRE, reason("broke-down-serves-on", breakdown));
            standings.put(new Standing(release, standing.bundle(), standing.door()));
        }
    }

    private static String reason(String code, Breakdown breakdown) {
        return Refusals.line(Refusals.TEXTS.text(code, breakdown.reason()));
    }
}
