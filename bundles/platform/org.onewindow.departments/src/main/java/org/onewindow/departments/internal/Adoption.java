package org.onewindow.departments.internal;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Stage;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.onewindow.departments.Entrance;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.AdoptionRules.Verdict;
import org.onewindow.departments.internal.Turn.Order;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in the departments whose bundles somebody else starts, and notices when one that serves is stopped by somebody
 * else. Nothing is done on the thread that starts or stops a bundle: it may hold locks which the department needs.
 */
final class Adoption implements BundleTrackerCustomizer<Bundle> {
    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);
    private static final Order BY_ITSELF = new Order(Ledger.CENTRE, null, State.RETAINED);

    private final Stage stage;
    private final Entrance entrance;
    private final DepartmentBundles bundles;
    private final Standings standings;
    private final Ledger ledger;
    private final Turn turn;
    private final Succession succession;
    private final Plans plans;
    private final OneAtATime turns;
    private final AdoptionRules rules;
    private final Suspects suspects;
    private final BundleTracker<Bundle> tracker;
    private final ExecutorService work =
            Executors.newSingleThreadExecutor(task -> ReleaseThreads.ofTheCentre(task, "onewindow-adoption"));
    private volatile boolean ended;

    Adoption(
            BundleContext context,
            Stage stage,
            Entrance entrance,
            DepartmentBundles bundles,
            Standings standings,
            Ledger ledger,
            Turn turn,
            Succession succession,
            Plans plans,
            OneAtATime turns,
            AdoptionRules rules,
            Suspects suspects) {
        this.stage = stage;
        this.entrance = entrance;
        this.bundles = bundles;
        this.standings = standings;
        this.ledger = ledger;
        this.turn = turn;
        this.succession = succession;
        this.plans = plans;
        this.turns = turns;
        this.rules = rules;
        this.suspects = suspects;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    }

    /** @param restored is run when what was decided before has been brought back */
    void begin(Runnable restored) {
        work.execute(() -> {
            ledger.departments().forEach(release -> attempt(release.department(), () -> restore(release.department())));
            restored.run();
        });
        tracker.open();
    }

    void end() {
        ended = true;
        tracker.close();
        work.shutdownNow();
    }

    /** Sees to it that every department's open cases have the code they need, and that nothing else is up. */
    void review() {
        ledger.departments()
                .forEach(release -> attempt(release.department(), () -> succession.review(release.department())));
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        String department = DepartmentBundles.department(bundle);
        if (department == null) {
            return null;
        }
        // A bundle that waits for its code for ever is not adopted and harms nobody.
        stage.settled(bundle.getBundleId()).whenComplete((settled, stopped) -> {
            if (settled != null && !ended) {
                work.execute(() -> attempt(department, () -> arrive(bundle, settled)));
            }
        });
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle tracked) {
        // Only ACTIVE is tracked.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Bundle tracked) {
        if (!ended) {
            standings
                    .of(bundle)
                    .ifPresent(standing ->
                            work.execute(() -> attempt(standing.release().department(), () -> lose(standing))));
        }
    }

    private void attempt(String department, Runnable task) {
        if (ended) {
            return;
        }
        try {
            turns.with(department, () -> {
                task.run();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.error("Department {} could not be taken in: {}", department, e.toString());
            LOG.debug("Department {}", department, e);
        }
    }

    /** Brings back what was decided before the centre stopped. */
    private void restore(String department) {
        boolean suspected = quarantineSuspect(department);
        Optional<Release> current = ledger.current(department);
        for (Release release : ledger.releases(department)) {
            boolean leftOver = release.state() == State.ACTIVE
                    && current.filter(release::equals).isEmpty();
            if (leftOver) {
                ledger.save(release, State.DRAINING, Ledger.CENTRE, null);
            } else if (release.state() == State.STAGED && Origins.isDeployed(release)) {
                interrupted(release);
            }
        }
        if (current.isEmpty()) {
            entrance.shut(department, ledger.isWithdrawn(department) ? Closed.WITHDRAWN : Closed.QUARANTINED);
        } else if (current.get().state() == State.SUSPENDED) {
            entrance.shut(department, Closed.SUSPENDED);
        } else {
            // Until its bundle has come up; one that the framework lost, and of which no jar is kept, stays away.
            entrance.shut(department, Closed.AWAY);
        }
        current.filter(Origins::isDeployed).ifPresent(this::bringBack);
        if (suspected && current.isEmpty()) {
            turnBack(department);
        }
        succession.review(department);
    }

    /** Whether a release of the department ended the centre's process the last time. */
    private boolean quarantineSuspect(String department) {
        var suspect = suspects.find().filter(it -> it.department().equals(department));
        suspect.flatMap(it -> ledger.find(department, it.digest()))
                .ifPresent(release -> ledger.save(
                        release,
                        State.QUARANTINED,
                        Ledger.CENTRE,
                        Refusals.line(Refusals.TEXTS.text("ended-the-centre"))));
        if (suspect.isPresent()) {
            suspects.clear();
        }
        return suspect.isPresent();
    }

    private void bringBack(Release release) {
        String department = release.department();
        try {
            rules.requireServing(release);
            if (bundles.has(department, release.digest())) {
                bundles.startAtLeisure(bundles.install(department, release.digest()));
            }
        } catch (ProblemException failure) {
            LOG.error("Department {} {} does not come back", department, release.version(), failure);
            ledger.save(release, State.QUARANTINED, Ledger.CENTRE, Refusals.line(Refusals.why(failure)));
            turnBack(department);
        }
    }

    private void turnBack(String department) {
        ledger.formers(department).stream()
                .filter(rules::canReturn)
                .findFirst()
                .ifPresent(former -> turn.to(former, Arrival.of(bundles, department, former.digest()), BY_ITSELF));
    }

    private void interrupted(Release release) {
        bundles.find(release.department(), release.digest())
                .filter(DepartmentBundles::isOurs)
                .ifPresent(bundle -> {
                    bundles.stop(bundle);
                    bundles.uninstall(bundle);
                });
        // One that was in use before did nothing wrong: it was to serve again.
        State state = ledger.wasInUse(release) ? State.RETAINED : State.QUARANTINED;
        ledger.save(release, state, Ledger.CENTRE, Refusals.line(Refusals.TEXTS.text("interrupted")));
    }

    private void lose(Standing standing) {
        if (standings.remove(standing)) {
            String department = standing.release().department();
            LOG.warn(
                    "The bundle of department {} {} was stopped by somebody else",
                    department,
                    standing.release().version());
            if (standing.door() != null) {
                // Not shut: it may be an update in place, and who comes meanwhile can wait for it.
                entrance.remove(standing.door());
            }
        }
    }

    private void arrive(Bundle bundle, Publication settled) {
        if (bundle.getState() != Bundle.ACTIVE || standings.of(bundle).isPresent()) {
            return;
        }
        String department = DepartmentBundles.department(bundle);
        String digest = bundles.digest(bundle);
        Optional<Release> known = ledger.find(department, digest);
        Release release = known.orElseGet(() -> ledger.fresh(
                department, bundle.getVersion().toString(), digest, rules.origin(bundle.getLocation(), digest)));
        Verdict verdict = rules.of(release, known.isPresent());
        if (verdict != Verdict.TURN) {
            stage.forget(department);
        }
        switch (verdict) {
            case TURN -> {
                if (known.isPresent()) {
                    turn.to(release, Arrival.started(bundle), BY_ITSELF);
                } else {
                    takeIn(release, bundle, plans.of(bundle, digest, settled));
                }
            }
            case HOLD -> standings.put(new Standing(release, bundle, null));
            case STOP -> bundles.stop(bundle);
            case RETAIN -> {
                bundles.stop(bundle);
                ledger.save(release, State.RETAINED, Ledger.CENTRE, null);
            }
            case REVIEW -> {
                succession.review(department);
                if (standings.of(bundle).isEmpty()) {
                    bundles.stop(bundle);
                }
            }
            case LEAVE -> LOG.warn("Department {} {} stays closed", department, release.version());
            case OLDER ->
                ledger.save(release, State.QUARANTINED, Ledger.CENTRE, Refusals.line(Refusals.TEXTS.text("older")));
            case UNAPPROVED -> ledger.save(release, State.QUARANTINED, Ledger.CENTRE, rules.unapproved(release));
            case INTERRUPTED -> interrupted(release);
        }
    }

    /** What nobody has planned may do no more than what somebody has. */
    private void takeIn(Release release, Bundle bundle, Plan plan) {
        Arrival arrival = Arrival.started(bundle, plan.refusals());
        if (plan.takesOver()) {
            turn.to(release, arrival, BY_ITSELF);
        } else {
            succession.join(release, arrival, BY_ITSELF);
            succession.review(release.department());
        }
    }
}
