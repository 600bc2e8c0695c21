package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;

@Timeout(120)
class DeploymentTest {
    @TempDir
    Path folder;

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void theFirstReleaseOfADepartmentServesWhenDeployReturns() throws Exception {
        URI jar = DepartmentJar.of("1.0.0").in(folder);

        Release release = centre.departments.deploy(jar, null, "lin");

        assertEquals(
                "commerce 1.0.0 ACTIVE lin",
                release.department() + " " + release.version() + " " + release.state() + " " + release.by());
        assertEquals(jar.toString(), release.origin());
        assertEquals(
                List.of("prepare 1.0.0", "turn 1.0.0"),
                centre.told.stream().filter(told -> !told.startsWith("started")).toList());
        assertEquals("1.0.0", centre.published());
        assertEquals(List.of(release), centre.departments.departments());
        assertTrue(Files.exists(folder.resolve("home/releases/" + release.digest() + ".jar")));
        assertEquals(
                List.of(State.ACTIVE, State.STAGED),
                centre.departments.history("commerce").stream()
                        .map(event -> event.what())
                        .toList());
    }

    @Test
    void theNewReleaseIsReadyBeforeTheFormerIsTouched() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.told.clear();

        centre.deploy(DepartmentJar.of("1.1.0"));

        assertEquals(
                List.of(
                        "started org.example.commerce 1.1.0",
                        "prepare 1.1.0",
                        "turn 1.1.0",
                        "remove 1.0.0",
                        "stopped org.example.commerce 1.0.0"),
                centre.told);
        assertEquals("1.1.0", centre.published());
        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE"), centre.states());
        assertEquals(Bundle.RESOLVED, centre.bundle("1.0.0").orElseThrow().getState());
    }

    @Test
    void onlyTheNewestRetainedReleaseStaysInstalledAndNoOtherBundleIsRefreshed() {
        centre.deploy(DepartmentJar.other("trade", "1.0.0"));
        centre.told.clear();

        for (String version : List.of("1.0.0", "1.0.1", "1.0.2", "1.0.3")) {
            centre.deploy(DepartmentJar.of(version));
        }

        assertEquals(
                Set.of("1.0.2", "1.0.3"),
                Set.copyOf(centre.bundles().stream()
                        .filter(bundle -> bundle.getSymbolicName().endsWith("commerce"))
                        .map(bundle -> bundle.getVersion().toString())
                        .toList()));
        assertEquals(4, centre.departments.releases("commerce").size());
        assertTrue(centre.told.stream().noneMatch(told -> told.contains("trade")), centre.told.toString());
    }

    @Test
    void aBuildWithTheSameNumberComesUpBesideTheOneThatServes() {
        centre.deploy(DepartmentJar.of("1.0.0").header("Build", "1"));
        centre.told.clear();

        Release second = centre.deploy(DepartmentJar.of("1.0.0").header("Build", "2"));

        assertEquals(
                List.of(
                        "started org.example.commerce 1.0.0",
                        "prepare 1.0.0",
                        "turn 1.0.0",
                        "remove 1.0.0",
                        "stopped org.example.commerce 1.0.0"),
                centre.told);
        assertEquals(second, centre.departments.departments().get(0));
    }

    @Test
    void deployingWhatServesChangesNothing() {
        URI jar = DepartmentJar.of("1.0.0").in(folder);
        Release first = centre.departments.deploy(jar, null, "lin");
        centre.told.clear();

        assertEquals(first, centre.departments.deploy(jar, null, "wang"));

        assertEquals(List.of(), centre.told);
    }

    static Stream<DepartmentJar> releasesThatFail() {
        return Stream.of(
                DepartmentJar.of("1.1.0").activator(BrokenActivator.class),
                DepartmentJar.of("1.1.0").activator(HangingActivator.class),
                DepartmentJar.of("1.1.0").header("Import-Package", "org.onewindow.api.department,javax.ws.rs"),
                DepartmentJar.of("1.1.0").withRule());
    }

    @ParameterizedTest
    @MethodSource("releasesThatFail")
    void aReleaseThatDoesNotComeUpIsQuarantinedAndTheFormerServesOn(DepartmentJar jar) {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.told.clear();

        Problem refused = refused(() -> centre.deploy(jar));

        assertEquals("release-refused", refused.code());
        assertEquals(Kind.CONFLICT, refused.kind());
        formerServesOn();
        assertFalse(centre.told.contains("turn 1.1.0"), centre.told.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare 1.1.0", "turn 1.1.0"})
    void aDoorThatDoesNotOpenLeavesTheFormerServing(String step) {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.entrance.broken = step;

        Problem refused = refused(() -> centre.deploy(DepartmentJar.of("1.1.0")));

        assertTrue(
                refused.detail().en().contains("the door " + step),
                refused.detail().en());
        formerServesOn();
    }

    @Test
    void aTurnThatCannotBeKeptIsTakenBack() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.releases.breakAt(State.ACTIVE);

        refused(() -> centre.deploy(DepartmentJar.of("1.1.0")));

        formerServesOn();
    }

    private void formerServesOn() {
        assertEquals("1.0.0", centre.published());
        assertEquals("1.0.0", centre.entrance.state("commerce"));
        assertEquals(Bundle.ACTIVE, centre.bundle("1.0.0").orElseThrow().getState());
        assertFalse(centre.told.contains("stopped org.example.commerce 1.0.0"));
        assertFalse(centre.bundle("1.1.0")
                .map(Bundle::getState)
                .filter(state -> state == Bundle.ACTIVE)
                .isPresent());
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 QUARANTINED"), centre.states());
        String reason = centre.departments.releases("commerce").get(0).reason();
        assertTrue(reason.contains(" / "), reason);
    }

    @Test
    void windowsTurnWithTheReleaseAndAreTakenBackWithIt() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0").windows(9));
        assertEquals(11, centre.windows.of("commerce"));
        centre.entrance.broken = "turn 1.2.0";

        assertThrows(
                ProblemException.class,
                () -> centre.deploy(DepartmentJar.of("1.2.0").windows(3)));

        assertEquals(11, centre.windows.of("commerce"));
    }

    @Test
    void aNewDepartmentThatFailsLeavesNoWindowsBehind() {
        centre.entrance.broken = "turn 1.0.0";

        assertThrows(ProblemException.class, () -> centre.deploy(DepartmentJar.of("1.0.0")));

        assertEquals(0, centre.windows.of("commerce"));
    }

    @Test
    void onlyADepartmentThatWithdrawsGivesItsWindowsUp() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        centre.departments.suspend("commerce", "lin", null);
        assertEquals(10, centre.windows.of("commerce"));
        centre.departments.withdraw("commerce", "lin", null);

        assertEquals(0, centre.windows.of("commerce"));
    }

    @Test
    void aReleaseThatAwaitsItsCodeIsToldWhichCode() {
        Problem refused = refused(() -> centre.deploy(DepartmentJar.of("1.0.0").withRule()));

        assertEquals("code-awaited", refused.faults().get(0).code());
        assertTrue(
                refused.detail().en().contains("name-composition"),
                refused.detail().en());
        assertEquals("department-quarantined", centre.entrance.state("commerce"));
        assertEquals(List.of(), centre.bundles());
    }

    @Test
    void aReleaseThatFailedOnceCanBeDeployedAnew() {
        URI jar = DepartmentJar.of("1.0.0").in(folder);
        centre.entrance.broken = "prepare 1.0.0";
        refused(() -> centre.departments.deploy(jar, null, "lin"));
        centre.entrance.broken = "";

        assertEquals(State.ACTIVE, centre.departments.deploy(jar, null, "lin").state());
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void aPlanThatWasShownIsStillThePlan() {
        URI first = DepartmentJar.of("1.0.0").in(folder);
        URI second = DepartmentJar.of("1.0.1").in(folder);
        centre.departments.deploy(first, centre.departments.plan(first).digest(), "lin");
        String shown = centre.departments.plan(second).digest();
        centre.openCases.put("company-establishment", 5L);
        assertEquals(shown, centre.departments.plan(second).digest());
        centre.deploy(DepartmentJar.of("1.0.0").windows(9));

        assertEquals(
                "plan-outdated",
                refused(() -> centre.departments.deploy(second, shown, "lin")).code());
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void whatIsNoDepartmentsJarCannotBeRead() {
        var addresses = List.of(
                folder.resolve("absent.jar").toUri(),
                folder.toUri(),
                URI.create("ftp://example.org/x.jar"),
                URI.create("no-scheme"),
                DepartmentJar.of("1.0.0").header("OneWindow-Department", null).in(folder),
                DepartmentJar.of("1.0.0").header("Bundle-SymbolicName", null).in(folder),
                DepartmentJar.of("1.0.0")
                        .header("OneWindow-Department", "No Id")
                        .in(folder),
                DepartmentJar.of("one").in(folder));

        for (URI address : addresses) {
            Problem problem = refused(() -> centre.departments.plan(address));
            assertEquals(Kind.INVALID + " jar-unreadable", problem.kind() + " " + problem.code(), address.toString());
        }
        assertEquals(List.of(), centre.releases.releases());
    }

    private static Problem refused(Runnable call) {
        return assertThrows(ProblemException.class, call::run).problem();
    }
}
