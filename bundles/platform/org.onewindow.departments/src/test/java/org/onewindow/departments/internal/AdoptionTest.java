package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;

/** What somebody else installs, starts and stops, and what is left after a restart. */
@Timeout(120)
class AdoptionTest {
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
    void aBundleThatIsInstalledDirectlyIsTakenIn() throws Exception {
        centre.install(DepartmentJar.of("1.0.0"));

        centre.comesTo(() -> centre.published().equals("1.0.0") && state("1.0.0") == State.ACTIVE);

        Release release = centre.departments.departments().get(0);
        assertEquals("framework centre", release.origin() + " " + release.by());
        assertEquals("1.0.0", centre.entrance.state("commerce"));
        String digest = Sha256.end(digestOf(centre.bundle("1.0.0").orElseThrow().getLocation()));
        assertEquals(digest, release.digest());
    }

    @Test
    void aNewerBundleThatIsInstalledDirectlyIsTurnedTo() throws Exception {
        centre.install(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);

        centre.install(DepartmentJar.of("1.1.0"));

        centre.comesTo(() -> state("1.0.0") == State.RETAINED);
        assertEquals("1.1.0", centre.published());
        assertEquals(Bundle.RESOLVED, centre.bundle("1.0.0").orElseThrow().getState());
        centre.departments.rollback("commerce", false, "lin", null);
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void anOlderBundleThatIsInstalledDirectlyIsNotTurnedTo() throws Exception {
        centre.deploy(DepartmentJar.of("1.1.0"));

        centre.install(DepartmentJar.of("1.0.0"));

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);
        assertEquals("1.1.0", centre.published());
        assertEquals(Status.STAGED, centre.catalogue.publications().get(1).status());
    }

    @Test
    void aMinorThatIsInstalledDirectlyMayNotDropAMatterEither() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Bundle bundle = centre.install(DepartmentJar.of("1.1.0").withoutNameDeclaration());

        centre.comesTo(() -> state("1.1.0") == State.QUARANTINED);
        assertTrue(
                release("1.1.0").reason().contains("this is a major"),
                release("1.1.0").reason());
        assertEquals("1.0.0", centre.published());
        assertEquals("1.0.0", centre.entrance.state("commerce"));
        assertEquals(Bundle.ACTIVE, bundle.getState());
        assertEquals(Status.STAGED, centre.catalogue.publications().get(1).status());
    }

    @Test
    void whatIsInstalledDirectlyCountsAgainstTheMostWindowsThereMayBe() throws Exception {
        centre.deploy(DepartmentJar.other("trade", "1.0.0").windows(70));

        centre.install(DepartmentJar.of("1.0.0").windows(47));

        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-quarantined"));
        assertTrue(release("1.0.0").reason().contains("121"), release("1.0.0").reason());
        assertEquals("nothing", centre.published());
    }

    @Test
    void whatIsInstalledDirectlyMayNotBringAnotherDepartmentsMatters() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));

        centre.install(DepartmentJar.of("1.0.0")
                .header("OneWindow-Department", "trade")
                .header("Bundle-SymbolicName", "org.example.trade")
                .replace("department/department.yaml", "id: commerce", "id: trade"));

        centre.comesTo(() -> centre.entrance.state("trade").equals("department-quarantined"));
        String reason = centre.departments.releases("trade").get(0).reason();
        assertTrue(reason.contains("company-establishment") && reason.contains("commerce"), reason);
    }

    @Test
    void aFaultyBundleThatIsInstalledDirectlyIsQuarantinedAndShowsItsFaults() throws Exception {
        centre.install(DepartmentJar.of("1.0.0").put("department/windows.yaml", "- nothing\n"));

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);

        assertTrue(centre.departments.departments().get(0).reason().contains("windows.yaml:1"));
        assertEquals(Status.REFUSED, centre.catalogue.publications().get(0).status());
        assertEquals("department-quarantined", centre.entrance.state("commerce"));
    }

    @Test
    void inProductionWhatNobodyApprovedIsNotPublished() throws Exception {
        centre.inProduction();
        centre.distribute(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);

        centre.install(DepartmentJar.of("1.1.0"));

        centre.comesTo(
                () -> state("1.1.0") == State.QUARANTINED && centre.published().equals("1.0.0"));
        assertEquals("1.0.0", centre.entrance.state("commerce"));
    }

    @Test
    void inProductionNoFirstBundleIsPublishedEither() throws Exception {
        centre.inProduction();

        centre.install(DepartmentJar.of("1.0.0"));

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);
        assertEquals("nothing", centre.published());
    }

    @Test
    void whatTheDistributionBringsServesInProductionToo() throws Exception {
        centre.inProduction();

        centre.distribute(DepartmentJar.of("1.0.0"));

        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        assertEquals("distribution", centre.departments.departments().get(0).origin());
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void whatANewBuildOfTheDistributionBringsReplacesWhatTheOldOneBrought() throws Exception {
        centre.inProduction();
        centre.distribute(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.restartWithoutBundles();

        centre.distribute(DepartmentJar.of("1.0.1"));

        centre.comesTo(() -> state("1.0.0") == State.RETAINED);
        assertEquals("1.0.1", centre.published());
        assertEquals(State.ACTIVE, state("1.0.1"));
    }

    @Test
    void inDevelopmentAnUpdateInPlaceIsTakenIn() throws Exception {
        Bundle bundle = centre.distribute(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.update(bundle, DepartmentJar.of("1.0.1"));
        centre.comesTo(() -> state("1.0.1") == State.ACTIVE);
        assertEquals("1.0.1", centre.published());
    }

    @Test
    void inProductionAnUpdateInPlaceIsNotTakenIn() throws Exception {
        centre.inProduction();
        Bundle bundle = centre.distribute(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);

        centre.update(bundle, DepartmentJar.of("1.0.1"));

        centre.comesTo(() -> state("1.0.1") == State.QUARANTINED);
        assertEquals("nothing", centre.published());
    }

    @Test
    void whatTheDistributionDoesNotShipIsNotServedInProductionThoughItWasInDevelopment() throws Exception {
        Bundle bundle = centre.distribute(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.update(bundle, DepartmentJar.of("1.0.1"));
        centre.comesTo(() -> state("1.0.1") == State.ACTIVE);

        centre.inProduction();

        centre.comesTo(() -> state("1.0.1") == State.QUARANTINED);
        assertEquals("nothing", centre.published());
    }

    @Test
    void nobodyExpectsADepartmentBackThatWasUpdatedInPlaceToSomethingFaulty() throws Exception {
        Bundle bundle = centre.install(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);

        centre.update(bundle, DepartmentJar.of("1.0.1").put("department/windows.yaml", "- nothing\n"));

        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-quarantined"));
        assertEquals("nothing", centre.published());
    }

    @Test
    void whatTheDistributionWasBuiltWithDoesNotReplaceWhatWasDeployed() throws Exception {
        centre.distribute(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.restartWithoutBundles();
        centre.comesTo(() -> centre.published().equals("1.1.0"));

        Bundle rebuilt =
                centre.distribute(DepartmentJar.of("1.1.0").header("Bundle-SymbolicName", "org.example.rebuilt"));

        // The bundle is stopped before it is kept that it is retained.
        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE", "1.1.0 RETAINED")));
        assertEquals(Bundle.RESOLVED, rebuilt.getState());
        assertEquals("1.1.0", centre.entrance.state("commerce"));
    }

    @Test
    void aBundleThatSomebodyElseStopsIsAwayUntilItIsStartedAgain() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        Bundle bundle = centre.bundle("1.0.0").orElseThrow();

        bundle.stop();
        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-away"));
        assertEquals(State.ACTIVE, state("1.0.0"));

        bundle.start();
        centre.comesTo(() -> centre.entrance.state("commerce").equals("1.0.0"));
        assertEquals("1.0.0", centre.published());
        assertEquals(2, centre.departments.history("commerce").size());
    }

    @Test
    void whatWasAdoptedInDevelopmentIsNotServedInProduction() throws Exception {
        centre.install(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> centre.entrance.state("commerce").equals("1.0.0"));

        centre.inProduction();

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);
        assertEquals("department-away", centre.entrance.state("commerce"));
    }

    @Test
    void whatServedServesAgainAfterARestart() throws Exception {
        centre.install(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.deploy(DepartmentJar.of("1.1.0"));
        var before = centre.releases.releases();

        centre.restart();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("1.1.0"));
        assertEquals("1.1.0", centre.published());
        assertEquals(before, centre.releases.releases());
        centre.departments.rollback("commerce", false, "lin", null);
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void whatServedWellAndDoesNotComeBackIsTriedAgainAtTheNextStart() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.brokenDoor = "prepare 1.0.0";
        centre.restart();
        centre.comesTo(() -> centre.told.contains("shut department-away"));
        assertEquals(State.ACTIVE, state("1.0.0"));

        centre.brokenDoor = "";
        centre.restart();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("1.0.0"));
    }

    @Test
    void aDeployedReleaseIsInstalledAgainWhenTheFrameworkLostIt() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));

        centre.restartWithoutBundles();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("1.1.0"));
        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE"), centre.states());
    }

    @Test
    void whatTheDistributionBringsBackDoesNotReplaceWhatWasDeployed() throws Exception {
        Bundle old = centre.install(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.deploy(DepartmentJar.of("1.1.0"));

        old.start();

        centre.comesTo(() -> old.getState() == Bundle.RESOLVED);
        assertEquals("1.1.0", centre.published());
        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE"), centre.states());
    }

    @Test
    void aSuspendedDepartmentIsStillSuspendedAfterARestart() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.departments.suspend("commerce", "lin", null);

        centre.restart();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-suspended")
                && !centre.catalogue.publications().isEmpty());
        assertEquals("nothing", centre.published());
        centre.departments.resume("commerce", "lin");
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void aWithdrawnDepartmentStaysClosedAfterARestart() throws Exception {
        Bundle bundle = centre.install(DepartmentJar.of("1.0.0"));
        centre.comesTo(() -> state("1.0.0") == State.ACTIVE);
        centre.departments.withdraw("commerce", "lin", null);
        bundle.start();
        centre.comesTo(() -> bundle.getState() == Bundle.RESOLVED);

        centre.restart();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-withdrawn"));
        assertEquals("nothing", centre.published());
    }

    @Test
    void aTurnThatWasInterruptedIsTakenBackAtTheNextStart() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        Release coming = centre.deploy(DepartmentJar.of("1.1.0"));
        Release serving = centre.departments.releases("commerce").get(0);
        assertEquals("1.0.0", serving.version());
        centre.bundle("1.0.0").orElseThrow().start();
        centre.releases.save(coming.in(State.STAGED, centre.clock.instant(), "lin", null));
        centre.releases.save(serving.in(State.ACTIVE, centre.clock.instant(), "lin", null));

        centre.restart();

        centre.comesTo(() -> centre.entrance.state("commerce").equals("1.0.0"));
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 RETAINED"), centre.states());
        assertTrue(centre.bundle("1.1.0").isEmpty());
        assertEquals(
                "1.1.0",
                centre.departments.rollback("commerce", false, "lin", null).version());
    }

    @Test
    void aReleaseThatWasNeverInUseAndWasInterruptedIsNotTriedAgain() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.coming(DepartmentJar.of("1.1.0"));

        centre.restart();

        centre.comesTo(
                () -> state("1.1.0") == State.QUARANTINED && centre.published().equals("1.0.0"));
        assertTrue(centre.bundle("1.1.0").isEmpty());
    }

    private State state(String version) {
        Release release = release(version);
        return release == null ? null : release.state();
    }

    private Release release(String version) {
        return centre.releases.releases().stream()
                .filter(release -> release.department().equals("commerce")
                        && release.version().equals(version))
                .findFirst()
                .orElse(null);
    }

    private static MessageDigest digestOf(String location) throws Exception {
        var digest = Sha256.begin();
        digest.update(Files.readAllBytes(Path.of(URI.create(location))));
        return digest;
    }
}
