package org.onewindow.departments.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
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
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.departments.TrustRepository;
import org.onewindow.departments.internal.JarWatch.Pace;
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

/**
 * The departments of the running centre: puts together what looks after them, answers what is asked about them, and hands on
 * what is to be done. Thread-safe.
 */
@Component(immediate = true, service = Departments.class)
public final class Administration implements Departments {
    private static final Logger LOG = LoggerFactory.getLogger(Administration.class);

    private final BundleContext context;
    private final Stage stage;
    private final Entrance entrance;
    private final Ledger ledger;
    private final Turns turns;
    private final Drifts drifts;
    private final LeftThreads left = new LeftThreads();
    private final boolean development;
    private final ServiceRegistration<CollisionHook> beside;
    private final ExitWatch exits;
    private final Fallback fallback;
    private final Consumer<Breakdown> breakdowns;
    private final Adoption adoption;
    private final WatchedJars watched;
    private final DropFolder dropped;
    private final Runnable endOfRounds;

    @Activate
    public Administration(
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

    Administration(
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
        development = surroundings.development();
        Approval approval = surroundings.approval();
        WindowAllotment windows = surroundings.windows();
        OpenCases openCases = surroundings.openCases();
        Limits limits = surroundings.limits();
        var jars = new KeptJars(surroundings.home());
        var standings = new Standings();
        var oneAtATime = new OneAtATime();
        var bundles = new DepartmentBundles(context, jars, limits, left);
        var planner = new Planner(openCases::of, windows, development);
        var plans = new Plans(stage, standings, ledger, openCases, new Namespaces(ledger, bundles), planner);
        var settling = new Settling(stage, catalogue);
        var succession = new Succession(stage, bundles, standings, ledger, settling, limits, openCases, approval);
        var turn = new Turn(stage, entrance, bundles, standings, ledger, windows, settling, succession, limits);
        turns = new Turns(
                stage, entrance, surroundings, plans, jars, bundles, standings, ledger, turn, succession, oneAtATime);
        drifts = new Drifts(ledger, standings, bundles, jars, entrance);
        beside = context.registerService(CollisionHook.class, new SameVersionBeside(context.getBundle()), null);
        var suspects = new Suspects(surroundings.home());
        exits = new ExitWatch(context, bundles, suspects).begin();
        fallback = new Fallback(bundles, standings, ledger, turn, succession, approval, oneAtATime);
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
                oneAtATime,
                new AdoptionRules(approval, ledger, standings, bundles),
                suspects);
        watched = new WatchedJars(this, surroundings.pace());
        Path deploy = surroundings.home().file("deploy");
        var takenAway = new TakenAway(this, bundles, ledger, turn, oneAtATime);
        dropped = new DropFolder(deploy, this, ledger, takenAway, surroundings.pace());
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
        return turns.plan(jar);
    }

    @Override
    public Release deploy(URI jar, String plan, String by) {
        return turns.deploy(jar, plan, by);
    }

    @Override
    public Release rollback(String department, boolean faulty, String by, String reason) {
        return turns.rollback(department, faulty, by, reason);
    }

    @Override
    public Release suspend(String department, String by, String reason) {
        return turns.suspend(department, by, reason);
    }

    @Override
    public Release resume(String department, String by) {
        return turns.resume(department, by);
    }

    @Override
    public Release withdraw(String department, String by, String reason) {
        return turns.withdraw(department, by, reason);
    }
}
