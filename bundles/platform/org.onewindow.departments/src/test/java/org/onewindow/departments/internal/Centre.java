package org.onewindow.departments.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import org.apache.felix.framework.FrameworkFactory;
import org.onewindow.access.CentreHome;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.testing.InMemoryDesk;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Setting;
import org.onewindow.catalogue.internal.publish.PublishedCatalogue;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.Trust;
import org.onewindow.departments.internal.JarWatch.Pace;
import org.onewindow.departments.testing.InMemoryTrust;
import org.onewindow.departments.testing.SigningKey;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.Version;
import org.osgi.framework.launch.Framework;

/** A real framework with the real catalogue and departments; the database and the gate are not real. */
final class Centre implements AutoCloseable {
    static final Map<String, Version> API = Map.of("org.onewindow.api.department", new Version("1.1.0"));

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(2));

    static final Pace PACE = new Pace(Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofMillis(200));

    final Path folder;
    final List<String> told = new CopyOnWriteArrayList<>();
    final InMemoryReleases releases = new InMemoryReleases();
    final CountedWindows windows = new CountedWindows();
    final InMemoryTrust certificates = new InMemoryTrust();
    /** The digests of what the distribution ships. */
    final Set<String> shipped = ConcurrentHashMap.newKeySet();

    final Map<String, Long> openCases = new ConcurrentHashMap<>();
    final Map<String, Long> openVersions = new ConcurrentHashMap<>();
    final TickingClock clock = new TickingClock();
    private final Kept kept = new Kept();
    private final SpeakingCode code = new SpeakingCode();
    private boolean development = true;
    private String storage = "cache";
    String brokenDoor = "";
    private Framework framework;
    PublishedCatalogue catalogue;
    FakeEntrance entrance;
    Administration departments;
    private Runnable round;
    private InMemoryDesk desk;

    Centre(Path folder) throws BundleException {
        this.folder = folder;
        start();
    }

    Centre inProduction() throws Exception {
        stop();
        told.clear();
        development = false;
        start();
        return this;
    }

    void start() throws BundleException {
        var configuration = new HashMap<String, String>();
        configuration.put(Constants.FRAMEWORK_STORAGE, folder.resolve(storage).toString());
        configuration.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "org.onewindow.api.department;version=1.1.0,org.slf4j;version=1.7.36");
        framework = new FrameworkFactory().newFramework(configuration);
        framework.init();
        var context = framework.getBundleContext();
        context.addBundleListener((SynchronousBundleListener) this::tell);
        catalogue = new PublishedCatalogue(context, kept, (day, matter) -> Setting.NONE, clock);
        entrance = new FakeEntrance(
                told, number -> context.getBundle(number).getVersion().toString());
        entrance.broken = brokenDoor;
        var home = CentreHome.of(property -> folder.resolve("home").toString());
        departments = new Administration(
                context,
                catalogue,
                catalogue,
                new Surroundings(
                        home,
                        development,
                        new ImportRules(API),
                        new Approval(development, new KeptJars(home), certificates, shipped, clock),
                        windows,
                        new Cases(),
                        LIMITS,
                        round -> {
                            this.round = round;
                            return () -> {};
                        },
                        PACE),
                new Ledger(releases, clock),
                entrance);
        framework.start();
    }

    private void tell(BundleEvent event) {
        String name =
                event.getBundle().getSymbolicName() + " " + event.getBundle().getVersion();
        switch (event.getType()) {
            case BundleEvent.STARTED -> {
                told.add("started " + name);
                code.started(event.getBundle());
            }
            case BundleEvent.STOPPED -> told.add("stopped " + name);
            case BundleEvent.UNRESOLVED -> told.add("unresolved " + name);
            case BundleEvent.UNINSTALLED -> told.add("uninstalled " + name);
            default -> {
                // Of no interest.
            }
        }
    }

    void stop() throws Exception {
        departments.close();
        framework.stop();
        framework.waitForStop(20_000);
    }

    /** As when the bundle cache is deleted: of what was deployed only the jars are left. */
    void restartWithoutBundles() throws Exception {
        stop();
        told.clear();
        storage = "cache-anew";
        start();
    }

    void restart() throws Exception {
        stop();
        told.clear();
        start();
    }

    /** What the framework still writes when it stops is there before its folder is deleted. */
    @Override
    public void close() throws Exception {
        stop();
    }

    Release deploy(DepartmentJar jar) {
        return departments.deploy(jar.in(folder), null, "lin");
    }

    /** The version whose code records what is issued in a case that was filed under a version; else the problem's code. */
    String carrier(Definition definition, String filed) {
        var day = LocalDate.of(2026, 3, 2);
        var applicant = new Applicant(PersonKind.NATURAL_PERSON, "张三", IdType.PASSPORT, "E00000000", "13800000000");
        var issue =
                new Step("1", day, 1, definition.matter().code(), "ISSUE", day, applicant, Form.of(Map.of()), Map.of());
        try {
            return catalogue
                    .record(new Edition(definition, filed), issue)
                    .recording()
                    .result()
                    .get("by");
        } catch (ProblemException problem) {
            return problem.problem().code();
        }
    }

    /** The real desk over cases in memory, which the centre counts from now on. */
    CaseDesk desk() {
        if (desk == null) {
            desk = new InMemoryDesk(clock, new InMemoryCalendarRepository().calendar(), catalogue, catalogue);
        }
        return desk.desk();
    }

    /** The bills of the cases at the desk, once there is one. */
    Bills bills() {
        return desk.bills();
    }

    /** The versions of the department whose bundles are up. */
    List<String> up() {
        return bundles().stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(bundle -> bundle.getVersion().toString())
                .sorted()
                .toList();
    }

    /** The centre looks after its departments, as it does every minute. */
    void aMinuteLater() {
        clock.pass(Duration.ofMinutes(1));
        round.run();
    }

    /** As when the centre is killed while this comes up. */
    void coming(DepartmentJar jar) throws Exception {
        Path file = Path.of(jar.in(folder));
        var digest = Sha256.begin();
        digest.update(Files.readAllBytes(file));
        String sha256 = Sha256.end(digest);
        String version;
        try (var content = new JarFile(file.toFile())) {
            version = content.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
        releases.save(new Release(
                "commerce", version, sha256, file.toUri().toString(), State.STAGED, clock.instant(), "lin", null));
        Files.copy(file, folder.resolve("home/releases/" + sha256 + ".jar"));
        try (var in = Files.newInputStream(file)) {
            framework.getBundleContext().installBundle("onewindow:" + sha256, in);
        }
    }

    /** As an administrator does on the framework's console. */
    Bundle install(DepartmentJar jar) throws BundleException {
        Bundle bundle =
                framework.getBundleContext().installBundle(jar.in(folder).toString());
        bundle.start();
        return bundle;
    }

    /** As the distribution's features do. */
    Bundle distribute(DepartmentJar jar) throws Exception {
        Bundle bundle = installFromMaven(jar);
        shipped.add(ContentDigests.of(bundle, ContentDigests.at(bundle.getLocation())));
        bundle.start();
        return bundle;
    }

    /** As an administrator may, from where the distribution's bundles come from too. */
    Bundle installFromMaven(DepartmentJar jar) throws Exception {
        try (var in = jar.in(folder).toURL().openStream()) {
            return framework
                    .getBundleContext()
                    .installBundle("mvn:org.example/commerce/" + clock.instant().getEpochSecond(), in);
        }
    }

    void trust(String department, SigningKey key) {
        trust().add(department, key.pem().getBytes(StandardCharsets.US_ASCII), "lin");
    }

    Trust trust() {
        return new CertificateStore(certificates, clock);
    }

    void update(Bundle bundle, DepartmentJar jar) throws Exception {
        try (var in = jar.in(folder).toURL().openStream()) {
            bundle.update(in);
        }
    }

    /** The framework itself, which exports what departments import here. */
    Bundle system() {
        return framework;
    }

    List<Bundle> bundles() {
        return List.of(framework.getBundleContext().getBundles()).stream()
                .filter(bundle -> DepartmentBundles.department(bundle) != null)
                .toList();
    }

    Optional<Bundle> bundle(String version) {
        return bundles().stream()
                .filter(bundle -> bundle.getVersion().toString().equals(version))
                .findFirst();
    }

    /** The version that new cases go to. */
    String published() {
        return catalogue.department("commerce").map(it -> it.version()).orElse("nothing");
    }

    List<String> states() {
        return departments.releases("commerce").stream()
                .map(release -> release.version() + " " + release.state())
                .sorted()
                .toList();
    }

    /** Whatever the centre does by itself comes to this within seconds. */
    void comesTo(BooleanSupplier condition) throws Exception {
        var tries = new CompletableFuture<Void>();
        var timer = Executors.newSingleThreadScheduledExecutor();
        try {
            timer.scheduleWithFixedDelay(
                    () -> {
                        if (condition.getAsBoolean()) {
                            tries.complete(null);
                        }
                    },
                    0,
                    10,
                    TimeUnit.MILLISECONDS);
            tries.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that; " + told + " " + releases.releases(), e);
        } finally {
            timer.shutdownNow();
        }
    }

    private final class Cases implements OpenCases {
        @Override
        public long of(String matter) {
            return desk == null
                    ? openCases.getOrDefault(matter, 0L)
                    : desk.cases().openCases(matter);
        }

        @Override
        public Map<String, Long> byVersion(String department) {
            if (desk != null) {
                return desk.cases().openVersions(department);
            }
            return department.equals("commerce") ? Map.copyOf(openVersions) : Map.of();
        }
    }

    private static final class Kept implements DefinitionRepository {
        private final Map<String, Frozen> definitions = new ConcurrentHashMap<>();

        @Override
        public void freeze(Collection<Frozen> frozen) {
            frozen.forEach(one -> definitions.putIfAbsent(one.hash(), one));
        }

        @Override
        public Optional<Frozen> find(String hash) {
            return Optional.ofNullable(definitions.get(hash));
        }
    }
}
