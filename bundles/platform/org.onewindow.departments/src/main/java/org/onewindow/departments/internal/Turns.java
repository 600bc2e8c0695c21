package org.onewindow.departments.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseRepository;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Stage;
import org.onewindow.catalogue.WindowAllotment;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Entrance;
import org.onewindow.departments.Event;
import org.onewindow.departments.Landing;
import org.onewindow.departments.LeftThread;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.internal.JarWatch.Pace;
import org.onewindow.departments.internal.KeptJars.Draft;
import org.onewindow.departments.internal.Turn.Order;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the departments of the running centre through their turns. Thread-safe. */
@Component(immediate = true, service = Departments.class)
public final class Turns implements Departments {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Stage stage;
    private final Entrance entrance;
    private final KeptJars jars;
    private final JarSource source;
    private final ReleaseReader reader;
    private final Approval approval;
    private final Plans plans;
    private final DepartmentBundles bundles;
    private final Standings standings = new Standings();
    private final Ledger ledger;
    private final Turn turn;
    private final Succession succession;
    private final WindowAllotment windows;
    private final OneAtATime turns = new OneAtATime();
    private final ServiceRegistration<CollisionHook> beside;
    private final Adoption adoption;
    private final Runnable endOfRounds;
    private final Drifts drifts;
    private final WatchedJars watched;
    private final DropFolder dropped;
    private final boolean development;
    private final Fallback fallback;
    private final Consumer<Breakdown> breakdowns;
    private final LeftThreads left = new LeftThreads();
    private final ExitWatch exits;
    private final BundleContext context;

    @Activate
    public Turns(
            BundleContext context,
            @Reference Stage stage,
            @Reference Catalogue catalogue,
            @Reference CaseRepository cases,
            @Reference WindowAllotment windows,
            @Reference ReleaseRepository releases,
            @Reference TrustRepository trust,
            @Reference Entrance entrance,
            @Reference Clock clock) {
        this(
                context,
                stage,
                catalogue,
                surroundings(context, cases, windows, trust, clock),
                new Ledger(releases, clock),
                entrance);
    }

    private static Surroundings surroundings(
            BundleContext context, CaseRepository cases, WindowAllotment windows, TrustRepository trust, Clock clock) {
        var home = CentreHome.of(context::getProperty);
        boolean development = !"production".equals(context.getProperty("onewindow.mode"));
        return new Surroundings(
                home,
                development,
                new ImportRules(ImportRules.exportsOf(
                        FrameworkUtil.getBundle(Fault.class).adapt(BundleWiring.class))),
                new Approval(development, new KeptJars(home), trust, ShippedJars.of(context::getProperty), clock),
                windows,
                OpenCases.in(cases),
                Limits.USUAL,
                Rounds.onAThread(),
                Pace.USUAL);
    }

    Turns(
            BundleContext context,
            Stage stage,
            Catalogue catalogue,
            Surroundings surroundings,
            Ledger ledger,
            Entrance entrance) {
        this.context = context;
        this.stage = stage;
        this.entrance = entrance;
        this.ledger = ledger;
        jars = new KeptJars(surroundings.home());
        source = new JarSource(jars, surroundings.limits().fetch());
        approval = surroundings.approval();
        reader = new ReleaseReader(surroundings.imports());
        windows = surroundings.windows();
        development = surroundings.development();
        Limits limits = surroundings.limits();
        bundles = new DepartmentBundles(context, jars, limits, left);
        OpenCases openCases = surroundings.openCases();
        plans = new Plans(
                stage,
                standings,
                ledger,
                openCases,
                new Namespaces(ledger, bundles),
                new Planner(openCases::of, windows, development));
        var settling = new Settling(stage, catalogue);
        succession = new Succession(stage, bundles, standings, ledger, settling, limits, openCases, approval);
        turn = new Turn(stage, entrance, bundles, standings, ledger, windows, settling, succession, limits);
        beside = context.registerService(CollisionHook.class, new SameVersionBeside(context.getBundle()), null);
        var suspects = new Suspects(surroundings.home());
        exits = new ExitWatch(context, bundles, suspects).begin();
        fallback = new Fallback(bundles, standings, ledger, turn, succession, approval, turns);
        breakdowns = fallback::brokeDown;
        adoption = new Adoption(
                context,
                stage,
                entrance,
                bundles,
                standings,
                ledger,
                turn,
                succession,
                plans,
                turns,
                new AdoptionRules(approval, ledger, standings, bundles),
                suspects);
        drifts = new Drifts(ledger, standings, bundles, jars, entrance);
        watched = new WatchedJars(this, surroundings.pace());
        Path deploy = surroundings.home().file("deploy");
        dropped = new DropFolder(
                deploy, this, ledger, new TakenAway(this, bundles, ledger, turn, turns), surroundings.pace());
        if (!development) {
            LOG.info("{} is not watched: in production mode a release is deployed by an administrator", deploy);
        }
        context.addBundleListener(left);
        stage.onBreakdown(breakdowns);
        entrance.onBreakdown(breakdowns);
        adoption.begin(development ? dropped::begin : () -> {});
        endOfRounds = surroundings.rounds().begin(adoption::review);
    }

    @Deactivate
    void close() {
        watched.close();
        dropped.close();
        endOfRounds.run();
        stage.forget(breakdowns);
        entrance.forget(breakdowns);
        fallback.close();
        exits.close();
        context.removeBundleListener(left);
        adoption.end();
        beside.unregister();
    }

    @Override
    public List<Release> departments() {
        return ledger.departments();
    }

    @Override
    public List<Release> releases(String department) {
        return ledger.known(department);
    }

    @Override
    public List<LeftThread> leftThreads() {
        return left.alive();
    }

    @Override
    public List<Event> history(String department) {
        return ledger.history(department);
    }

    @Override
    public List<Drift> drift() {
        return drifts.look();
    }

    @Override
    public List<Drift> drift(String department) {
        return drifts.lookClosely(department);
    }

    @Override
    public AutoCloseable watch(Path jar, String by, Consumer<Landing> told) {
        if (!development) {
            throw Refusals.problem(Kind.CONFLICT, "development-only");
        }
        return watched.watch(jar, by, told);
    }

    @Override
    public Plan plan(URI jar) {
        try (Draft draft = source.fetch(jar)) {
            return plans.of(read(draft));
        }
    }

    private Candidate read(Draft draft) {
        return approval.examine(reader.read(draft), draft.file());
    }

    @Override
    public Release deploy(URI jar, String plan, String by) {
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

    @Override
    public Release rollback(String department, boolean faulty, String by, String reason) {
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

    @Override
    public Release suspend(String department, String by, String reason) {
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

    @Override
    public Release resume(String department, String by) {
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

    @Override
    public Release withdraw(String department, String by, String reason) {
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
