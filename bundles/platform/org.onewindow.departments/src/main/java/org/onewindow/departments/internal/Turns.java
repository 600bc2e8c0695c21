package org.onewindow.departments.internal;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Stage;
import org.onewindow.catalogue.WindowAllotment;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Entrance;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.KeptJars.Draft;
import org.onewindow.departments.internal.Turn.Order;

/** Carries out what administrators decide about departments, as {@link Departments} says. Thread-safe. */
final class Turns {
    private final Stage stage;
    private final Entrance entrance;
    private final WindowAllotment windows;
    private final JarSource source;
    private final ReleaseReader reader;
    private final Approval approval;
    private final Plans plans;
    private final KeptJars jars;
    private final DepartmentBundles bundles;
    private final Standings standings;
    private final Ledger ledger;
    private final Turn turn;
    private final Succession succession;
    private final OneAtATime turns;

    Turns(
            Stage stage,
            Entrance entrance,
            Surroundings surroundings,
            Plans plans,
            KeptJars jars,
            DepartmentBundles bundles,
            Standings standings,
            Ledger ledger,
            Turn turn,
            Succession succession,
            OneAtATime turns) {
        this.stage = stage;
        this.entrance = entrance;
        this.windows = surroundings.windows();
        this.source = new JarSource(jars, surroundings.limits().fetch());
        this.reader = new ReleaseReader(surroundings.imports());
        this.approval = surroundings.approval();
        this.plans = plans;
        this.jars = jars;
        this.bundles = bundles;
        this.standings = standings;
        this.ledger = ledger;
        this.turn = turn;
        this.succession = succession;
        this.turns = turns;
    }

    Plan plan(URI jar) {
        try (Draft draft = source.fetch(jar)) {
            return plans.of(read(draft));
        }
    }

    private Candidate read(Draft draft) {
        return approval.examine(reader.read(draft), draft.file());
    }

    Release deploy(URI jar, String plan, String by) {
        try (Draft draft = source.fetch(jar)) {
            Candidate candidate = read(draft);
            return turns.with(candidate.department(), () -> deploy(candidate, draft, jar, plan, by));
        }
    }

    private Release deploy(Candidate candidate, Draft draft, URI jar, String shown, String by) {
        String department = candidate.department();
        Plan plan = plans.of(candidate);
        if (shown != null && !shown.equals(plan.digest())) {
            throw Refusals.problem(Kind.CONFLICT, "plan-outdated");
        }
        if (!plan.deployable()) {
            throw Refusals.refused(plan.refusals());
        }
        Optional<Release> same = standings.of(department).map(Standing::release).filter(release -> release.digest()
                .equals(plan.jar()));
        if (same.isPresent()) {
            return same.get().state() == State.ACTIVE ? same.get() : resume(department, by);
        }
        Optional<Release> draining = standings.draining(department, plan.jar()).map(Standing::release);
        if (draining.isPresent() && !plan.takesOver()) {
            return draining.get();
        }
        jars.keep(draft);
        Release release = draining.orElseGet(() -> ledger.fresh(department, plan.to(), plan.jar(), jar.toString()));
        var order = new Order(by, null, State.RETAINED);
        if (plan.takesOver()) {
            return turn.to(release, arrival(release), order);
        }
        Release joined = succession.join(release, arrival(release), order);
        succession.review(department);
        return joined;
    }

    private Arrival arrival(Release release) {
        return Arrival.of(bundles, standings, release);
    }

    Release rollback(String department, boolean faulty, String by, String reason) {
        return turns.with(department, () -> {
            ledger.known(department);
            Release before = ledger.formers(department).stream()
                    .filter(release -> bundles.has(department, release.digest()))
                    .findFirst()
                    .orElseThrow(() -> Refusals.problem(Kind.CONFLICT, "nothing-retained", department));
            Refusals.refuseIfAny(approval.againstReturning(before));
            State former = faulty ? State.QUARANTINED : State.RETAINED;
            return turn.to(before, arrival(before), new Order(by, reason, former));
        });
    }

    Release suspend(String department, String by, String reason) {
        return turns.with(department, () -> {
            Release active = current(department, release -> release.state() == State.ACTIVE, "not-active");
            Release suspended = ledger.save(active, State.SUSPENDED, by, reason);
            entrance.shut(department, Closed.SUSPENDED);
            stage.forget(department);
            standings.of(department).ifPresent(standing -> {
                stage.unpublish(standing.bundle().getBundleId());
                standings.put(new Standing(suspended, standing.bundle(), null));
                entrance.remove(standing.door());
            });
            succession.review(department);
            return suspended;
        });
    }

    Release resume(String department, String by) {
        return turns.with(department, () -> {
            Release suspended = current(department, release -> release.state() == State.SUSPENDED, "not-suspended");
            Optional<Standing> standing = standings.of(department);
            if (standing.isEmpty()) {
                Refusals.refuseIfAny(approval.againstServing(suspended));
                return turn.to(
                        suspended,
                        Arrival.of(bundles, department, suspended.digest()),
                        new Order(by, null, State.RETAINED));
            }
            turn.reopen(standing.get(), by);
            return standings.of(department).orElseThrow().release();
        });
    }

    Release withdraw(String department, String by, String reason) {
        return turns.with(department, () -> {
            Release leaving = current(department, release -> true, "not-active");
            succession.dismiss(department);
            Release withdrawn = ledger.save(leaving, State.WITHDRAWN, by, reason);
            entrance.shut(department, Closed.WITHDRAWN);
            stage.forget(department);
            standings.of(department).ifPresent(standing -> {
                stage.unpublish(standing.bundle().getBundleId());
                standings.remove(standing);
                turn.leave(standing);
            });
            windows.free(department);
            ledger.releases(department).stream()
                    .flatMap(release -> bundles.find(department, release.digest()).stream())
                    .filter(DepartmentBundles::isOurs)
                    .forEach(bundles::uninstall);
            succession.review(department);
            return withdrawn;
        });
    }

    private Release current(String department, Predicate<Release> wanted, String otherwise) {
        ledger.known(department);
        return ledger.current(department)
                .filter(wanted)
                .orElseThrow(() -> Refusals.problem(Kind.CONFLICT, otherwise, department));
    }
}
