package org.onewindow.departments.internal;

import java.util.Optional;
import java.util.Set;
import org.onewindow.catalogue.Stage;
import org.onewindow.catalogue.WindowAllotment;
import org.onewindow.departments.Entrance;
import org.onewindow.departments.Entrance.Door;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a department from one release to another: the new one is brought up and probed beside the one that serves, then
 * everything is turned to it in one step, and only then is the former touched: it goes on with the cases that only it can
 * carry on, if there are any. Whoever calls has the department's turn.
 */
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    /** The states of releases that have served well: when one of them does not come up, that is not its fault for ever. */
    private static final Set<State> PROVEN = Set.of(State.ACTIVE, State.SUSPENDED, State.DRAINING);

    private final Stage stage;
    private final Entrance entrance;
    private final DepartmentBundles bundles;
    private final Standings standings;
    private final Ledger ledger;
    private final WindowAllotment windows;
    private final Settling settling;
    private final Succession succession;
    private final Limits limits;

    Turn(
            Stage stage,
            Entrance entrance,
            DepartmentBundles bundles,
            Standings standings,
            Ledger ledger,
            WindowAllotment windows,
            Settling settling,
            Succession succession,
            Limits limits) {
        this.stage = stage;
        this.entrance = entrance;
        this.bundles = bundles;
        this.standings = standings;
        this.ledger = ledger;
        this.windows = windows;
        this.settling = settling;
        this.succession = succession;
        this.limits = limits;
    }

    /**
     * Who asked for the turn.
     *
     * @param reason null when nothing needs saying
     * @param former what becomes of the release that served: QUARANTINED, or RETAINED when its cases do not need it
     */
    record Order(String by, String reason, State former) {}

    /**
     * @param release saved as STAGED and ACTIVE; one that is ACTIVE already only comes back and is not saved again
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused}; then the release is
     *     quarantined, and what served before serves on; one that has served well stays what it is, and can be tried again
     */
    Release to(Release release, Arrival arrival, Order order) {
        Optional<Standing> former = standings.of(release.department());
        boolean proven = PROVEN.contains(release.state());
        if (!proven) {
            ledger.save(release, State.STAGED, order.by(), order.reason());
        }
        var opening = new Opening(release.department(), former);
        Limits may = former.isPresent() ? limits.beside() : limits;
        Release active;
        try {
            Bundle bundle = arrival.bringUp(may.start());
            settling.await(bundle, may.settle());
            opening.open(bundle);
            active = release.state() == State.ACTIVE
                    ? release
                    : ledger.save(release, State.ACTIVE, order.by(), order.reason());
            standings.put(new Standing(active, bundle, opening.door));
        } catch (RuntimeException failure) {
            LOG.error("Department {} {} is refused: {}", release.department(), release.version(), failure.getMessage());
            LOG.debug("Department {} {}", release.department(), release.version(), failure);
            opening.undo();
            if (!proven) {
                // Before it is taken down, which may take as long as it likes: the reason is not to wait for that.
                ledger.quarantine(release, failure, order.by());
            }
            arrival.undo();
            if (former.isEmpty()) {
                stage.forget(release.department());
                entrance.shut(release.department(), closed(release));
            }
            succession.review(release.department());
            throw Refusals.of(failure);
        }
        former.ifPresent(standing -> retire(standing, order));
        retireAway(active, order);
        succession.review(release.department());
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
        succession.review(suspended.release().department());
    }

    private static String closed(Release failed) {
        return switch (failed.state()) {
            case ACTIVE, DRAINING -> Closed.AWAY;
            case SUSPENDED -> Closed.SUSPENDED;
            default -> Closed.QUARANTINED;
        };
    }

    /** The new release serves whatever happens here. */
    private void retire(Standing former, Order order) {
        try {
            if (order.former() == State.QUARANTINED) {
                ledger.save(former.release(), State.QUARANTINED, order.by(), order.reason());
                stage.unpublish(former.bundle().getBundleId());
                leave(former);
                if (DepartmentBundles.isOurs(former.bundle())) {
                    bundles.uninstall(former.bundle());
                }
            } else {
                succession.drain(former, order.by());
                closeDoor(former);
            }
        } catch (RuntimeException e) {
            Release release = former.release();
            LOG.error("Department {} {} could not be retired cleanly", release.department(), release.version(), e);
        }
    }

    /** A release whose bundle was away when the department was turned. */
    private void retireAway(Release active, Order order) {
        State state = order.former() == State.QUARANTINED ? State.QUARANTINED : State.DRAINING;
        try {
            ledger.releases(active.department()).stream()
                    .filter(release -> release.state() == State.ACTIVE || release.state() == State.SUSPENDED)
                    .filter(release -> !release.digest().equals(active.digest()))
                    .forEach(release -> ledger.save(release, state, order.by(), null));
        } catch (RuntimeException e) {
            LOG.error("Department {}: what served before could not be retired", active.department(), e);
        }
    }

    /** Waits for the requests inside and stops the bundle. */
    void leave(Standing former) {
        try {
            closeDoor(former);
        } finally {
            bundles.stop(former.bundle());
        }
    }

    private void closeDoor(Standing former) {
        if (former.door() != null) {
            entrance.remove(former.door());
        }
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
            windows.allot(stage.content(bundle.getBundleId()).department());
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
            }
            if (standings.isDraining(bundle)) {
                stage.finish(bundle.getBundleId());
            } else {
                stage.unpublish(bundle.getBundleId());
            }
            allotBack();
        }

        /** One whose release could only not come back keeps its windows, one that never served has none. */
        private void allotBack() {
            if (former.isPresent()) {
                windows.allot(stage.content(former.get().bundle().getBundleId()).department());
            } else if (ledger.current(department).isEmpty()) {
                windows.free(department);
            }
        }
    }
}
