package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.onewindow.departments.LeftThread;
import org.onewindow.departments.Release;
import org.onewindow.departments.internal.Suspects.Suspect;
import org.osgi.framework.Bundle;

/** What a release leaves behind that is not contained: threads, and the end of the process. */
@Timeout(120)
class LeftBehindTest {
    private static final StackTraceElement EXIT = new StackTraceElement("java.lang.Runtime", "exit", "Runtime.java", 1);

    @TempDir
    Path folder;

    private Centre centre;
    private CentreHome home;
    private Suspects suspects;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
        home = CentreHome.of(property -> folder.resolve("home").toString());
        suspects = new Suspects(home);
        centre.deploy(DepartmentJar.of("1.0.0"));
    }

    @AfterEach
    void close() throws Exception {
        forgotten().forEach(Thread::interrupt);
        centre.close();
    }

    private static List<Thread> forgotten() {
        return ReleaseThreads.alive().stream()
                .filter(thread -> List.of("forgotten", "older").contains(thread.getName()))
                .toList();
    }

    /** As an administrator installs it: what is deployed may not have such an activator. */
    private Bundle leaving() throws Exception {
        return centre.install(DepartmentJar.of("1.1.0")
                .header("Import-Package", "org.osgi.framework")
                .activator(LeavingActivator.class));
    }

    @Test
    void aThreadThatARefusedReleaseStartedIsToldUntilItEnds() throws Exception {
        var jar = DepartmentJar.of("1.1.0").activator(LeavingConstructor.class);

        assertThrows(ProblemException.class, () -> centre.deploy(jar));

        centre.comesTo(() ->
                centre.departments.leftThreads().equals(List.of(new LeftThread("commerce", "1.1.0", "forgotten"))));
        forgotten().forEach(Thread::interrupt);
        centre.comesTo(() -> centre.departments.leftThreads().isEmpty());
    }

    @Test
    void aThreadIsLeftBehindOnlyWhenItsBundleIsStopped() throws Exception {
        Bundle bundle = leaving();
        assertEquals(List.of(), centre.departments.leftThreads());

        bundle.stop();

        assertEquals(List.of(new LeftThread("commerce", "1.1.0", "forgotten")), centre.departments.leftThreads());
    }

    @Test
    void aThreadOfABundlesLifeBeforeIsNotTakenForItsOwn() throws Exception {
        Bundle bundle = leaving();
        bundle.stop();
        forgotten().get(0).setName("older");

        bundle.start();

        assertEquals(List.of(new LeftThread("commerce", "1.1.0", "older")), centre.departments.leftThreads());
    }

    @Test
    void whoEndsTheProcessIsKnownByTheMarkOfItsThread() throws Exception {
        Release release = centre.departments.releases("commerce").get(0);
        var thread = new Thread(
                ReleaseThreads.group(centre.bundle("1.0.0").orElseThrow().getBundleId()), () -> {}, "any");

        assertEquals(
                Optional.of(new Suspect("commerce", "1.0.0", release.digest())),
                find(Map.of(thread, new StackTraceElement[] {EXIT}, Thread.currentThread(), here())));
    }

    @Test
    void whoEndsTheProcessIsKnownByTheClassesThatCalled() throws Exception {
        leaving();
        var caller = new StackTraceElement(LeavingActivator.class.getName(), "start", "LeavingActivator.java", 1);

        assertEquals(
                "1.1.0",
                find(Map.of(new Thread("http-1"), new StackTraceElement[] {EXIT, caller}))
                        .map(Suspect::version)
                        .orElse("nobody"));
        assertEquals(Optional.empty(), find(Map.of(new Thread("http-1"), new StackTraceElement[] {caller})));
        assertEquals(Optional.empty(), find(Map.of(new Thread("main"), new StackTraceElement[] {EXIT})));
    }

    private Optional<Suspect> find(Map<Thread, StackTraceElement[]> threads) {
        var context = centre.system().getBundleContext();
        return new ExitWatch(
                        context,
                        new DepartmentBundles(context, new KeptJars(home), Limits.USUAL, new LeftThreads()),
                        suspects)
                .find(threads);
    }

    private static StackTraceElement[] here() {
        return Thread.currentThread().getStackTrace();
    }

    @Test
    void theReleaseThatEndedTheCentreIsNotStartedAgainAndTheOneBeforeServes() throws Exception {
        Release broken = centre.deploy(DepartmentJar.of("1.1.0"));
        suspects.keep(new Suspect("commerce", "1.1.0", broken.digest()));

        centre.restart();

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 ACTIVE", "1.1.0 QUARANTINED")));
        assertTrue(
                centre.told.stream().noneMatch(told -> told.equals("started org.example.commerce 1.1.0")),
                centre.told.toString());
        assertTrue(
                centre.departments.releases("commerce").stream()
                        .anyMatch(release -> String.valueOf(release.reason()).contains("System.exit")),
                centre.departments.releases("commerce").toString());
        assertEquals(Optional.empty(), suspects.find());
    }

    @Test
    void aDepartmentWhoseOnlyReleaseEndedTheCentreStaysClosed() throws Exception {
        Release only = centre.departments.releases("commerce").get(0);
        suspects.keep(new Suspect("commerce", "1.0.0", only.digest()));

        centre.restart();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-quarantined"));
        assertEquals(List.of("1.0.0 QUARANTINED"), centre.states());
        assertEquals("nothing", centre.published());
    }
}
