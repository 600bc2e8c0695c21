package org.onewindow.departments.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.Stage;
import org.onewindow.departments.Entrance;
import org.onewindow.departments.Entrance.Door;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a department from one release to another: the new one is brought up and probed beside the one that serves, then
 * everything is turned to it in one step, and only then is the former touched. Whoever calls has the department's turn.
 */
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final Stage stage;
    private final Catalogue catalogue;
    private final Entrance entrance;
    private final DepartmentBundles bundles;
    private final Standings standings;
    private final Ledger ledger;
    private final Limits limits;

    Turn(
            Stage stage,
            Catalogue catalogue,
            Entrance entrance,
            DepartmentBundles bundles,
            Standings standings,
            Ledger ledger,
            Limits limits) {
        this.stage = stage;
        this.catalogue = catalogue;
        this.entrance = entrance;
        this.bundles = bundles;
        this.standings = standings;
        this.ledger = ledger;
        this.limits = limits;
    }

    /**
     * Who asked for the turn.
     *
     * @param reason null when nothing needs saying
     * @param former what becomes of the release that served: RETAINED or QUARANTINED
     */
    record Order(String by, String reason, State former) {}

    /**
     * @param release saved as STAGED and ACTIVE; one that is ACTIVE already only comes back and is not saved again
     * @throws ProblemException CONFLICT {@code release-refused}; then the release is quarantined, and what served before
     *     serves on; one that only came back is not: it has served well, and is tried again at the next start
     */
    Release to(Release release, Arrival arrival, Order order) {
        Optional<Standing> former = standings.of(release.department());
        boolean comesBack = release.state() == State.ACTIVE;
        if (!comesBack) {
            ledger.save(release, State.STAGED, order.by(), order.reason());
        }
        var opening = new Opening(release.department(), former);
        Release active;
        try {
            Bundle bundle = arrival.bringUp();
            settle(bundle);
            opening.open(bundle);
            active = comesBack ? release : ledger.save(release, State.ACTIVE, order.by(), order.reason());
            standings.put(new Standing(active, bundle, opening.door));
        } catch (RuntimeException failure) {
            LOG.error("Department {} {} is refused: {}", release.department(), release.version(), failure.getMessage());
            LOG.debug("Department {} {}", release.department(), release.version(), failure);
            opening.undo();
            arrival.undo();
            if (!comesBack) {
                quarantine(release, failure, order.by());
            }
            if (former.isEmpty()) {
                entrance.shut(release.department(), comesBack ? Closed.AWAY : Closed.QUARANTINED);
            }
            throw failure instanceof ProblemException known
                    ? known
                    : Refusals.refused("failed-unexpectedly", failure.getClass().getSimpleName());
        }
        former.ifPresent(standing -> retire(standing, order));
        retireAway(active, order);
        return active;
    }

    /** Lets a suspended department's bundle serve again; nothing has changed when this throws. */
    void reopen(Standing suspended, String by) {
        var opening = new Opening(suspended.release().department(), Optional.of(suspended));
        try {
            opening.open(suspended.bundle());
            Release active = ledger.save(suspended.release(), State.ACTIVE, by, null);
            standings.put(new Standing(active, suspended.bundle(), opening.door));
        } catch (RuntimeException failure) {
            opening.undo();
            throw failure;
        }
    }

    private void settle(Bundle bundle) {
        Publication settled;
        try {
            settled = Patience.within(limits.settle(), stage.settled(bundle.getBundleId()));
        } catch (TimeoutException e) {
            throw Refusals.refused("code-awaited", limits.settle().toSeconds(), String.join(", ", awaited(bundle)));
        } catch (ExecutionException e) {
            throw Refusals.refused("stopped-early");
        }
        if (settled.status() == Status.REFUSED) {
            throw Refusals.refused(settled.faults());
        }
    }

    private List<String> awaited(Bundle bundle) {
        return catalogue.publications().stream()
                .filter(publication -> publication.bundle() == bundle.getBundleId())
                .flatMap(publication -> publication.awaited().stream())
                .toList();
    }

    private void quarantine(Release release, RuntimeException failure, String by) {
        try {
            ledger.save(release, State.QUARANTINED, by, Refusals.line(Refusals.why(failure)));
        } catch (RuntimeException e) {
            // The caller is to hear what was wrong with the release; an unfinished turn is found at the next start.
            LOG.error(
                    "Department {} {}: it could not be kept that it failed",
                    release.department(),
                    release.version(),
                    e);
        }
    }

    /** The new release serves whatever happens here. */
    private void retire(Standing former, Order order) {
        Release release = former.release();
        try {
            ledger.save(release, State.DRAINING, order.by(), null);
            leave(former);
            ledger.save(release, order.former(), order.by(), order.former() == State.RETAINED ? null : order.reason());
        } catch (RuntimeException e) {
            LOG.error("Department {} {} could not be retired cleanly", release.department(), release.version(), e);
        }
        if (order.former() == State.QUARANTINED && DepartmentBundles.isOurs(former.bundle())) {
            bundles.uninstall(former.bundle());
        }
        uninstallAllButNewestRetained(release.department());
    }

    /** A release whose bundle was away when the department was turned. */
    private void retireAway(Release active, Order order) {
        try {
            ledger.releases(active.department()).stream()
                    .filter(release -> release.state() == State.ACTIVE || release.state() == State.SUSPENDED)
                    .filter(release -> !release.digest().equals(active.digest()))
                    .forEach(release -> ledger.save(release, order.former(), order.by(), null));
        } catch (RuntimeException e) {
            LOG.error("Department {}: what served before could not be retired", active.department(), e);
        }
    }

    /** Waits for the requests inside and stops the bundle. */
    void leave(Standing former) {
        try {
            if (former.door() != null) {
                entrance.remove(former.door());
            }
        } finally {
            bundles.stop(former.bundle());
        }
    }

    private void uninstallAllButNewestRetained(String department) {
        ledger.releases(department).stream()
                .filter(release -> release.state() == State.RETAINED)
                .skip(1)
                .flatMap(release -> bundles.find(department, release.digest()).stream())
                .filter(DepartmentBundles::isOurs)
                .forEach(bundles::uninstall);
    }

    /** How far a department has been opened through a new door, so that exactly that can be taken back. */
    private final class Opening {
        private final String department;
        private final Optional<Standing> former;
        private Bundle bundle;
        private Door door;
        private boolean turning;

        Opening(String department, Optional<Standing> former) {
            this.department = department;
            this.former = former;
        }

        void open(Bundle opened) {
            bundle = opened;
            door = entrance.prepare(department, bundle.getBundleId());
            turning = true;
            stage.publish(bundle.getBundleId());
            entrance.turn(door);
        }

        void undo() {
            try {
                if (turning) {
                    turnBack();
                }
                if (door != null) {
                    entrance.remove(door);
                }
            } catch (RuntimeException e) {
                LOG.error("Department {}: an unfinished turn could not be taken back cleanly", department, e);
            }
        }

        private void turnBack() {
            Optional<Standing> open = former.filter(standing -> standing.door() != null);
            if (open.isPresent()) {
                stage.publish(open.get().bundle().getBundleId());
                entrance.turn(open.get().door());
            } else {
                entrance.shut(department, former.isPresent() ? Closed.SUSPENDED : Closed.AWAY);
                stage.unpublish(bundle.getBundleId());
            }
        }
    }
}
