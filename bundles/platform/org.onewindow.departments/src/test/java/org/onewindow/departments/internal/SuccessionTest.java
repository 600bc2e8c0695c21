package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Definition;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;

/** Who carries on open cases when a department turns, and for how long. */
@Timeout(120)
class SuccessionTest {
    @TempDir
    Path folder;

    private Centre centre;
    private Definition definition;

    @BeforeEach
    void theFirstReleaseServes() throws Exception {
        centre = new Centre(folder);
        centre.deploy(jar("1.0.0"));
        definition = centre.catalogue.matter("company-establishment").orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void bothMajorsRunUntilTheCasesOfTheOlderAreDone() {
        centre.openVersions.put("1.0.0", 2L);

        centre.deploy(jar("2.0.0"));

        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("2.0.0", centre.published());
        assertEquals("2.0.0", centre.entrance.state("commerce"));
        centre.aMinuteLater();
        assertEquals("1.0.0", carrier("1.0.0"));
        assertEquals("2.0.0", carrier("2.0.0"));

        centre.openVersions.remove("1.0.0");
        centre.aMinuteLater();

        assertEquals(List.of("1.0.0 RETAINED", "2.0.0 ACTIVE"), centre.states());
        assertEquals(List.of("2.0.0"), centre.up());
        assertEquals("department-away", carrier("1.0.0"));
    }

    @Test
    void aCaseThatIsFiledWhileTheDepartmentTurnsFindsItsCode() {
        centre.deploy(jar("2.0.0"));

        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.0", carrier("1.0.0"));

        centre.aMinuteLater();
        assertEquals(List.of("1.0.0 RETAINED", "2.0.0 ACTIVE"), centre.states());
    }

    @Test
    void aCaseThatAppearsLaterStillBringsItsCodeBack() {
        centre.deploy(jar("2.0.0"));
        centre.aMinuteLater();
        centre.openVersions.put("1.0.0", 1L);

        centre.aMinuteLater();

        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.0", carrier("1.0.0"));
        assertEquals("2.0.0", centre.published());
        assertEquals("2.0.0", centre.entrance.state("commerce"));
    }

    @Test
    void aMinorCarriesOnTheCasesOfTheOneBeforeAndNothingDrains() {
        centre.openVersions.put("1.0.0", 2L);

        centre.deploy(jar("1.1.0"));

        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE"), centre.states());
        assertEquals("1.1.0", carrier("1.0.0"));
    }

    @Test
    void aPatchOfTheOlderMajorTakesThePlaceOfWhatDrainsAndNoNewCases() {
        centre.openVersions.put("1.0.0", 2L);
        centre.deploy(jar("2.0.0"));

        Release patch = centre.deploy(jar("1.0.1"));

        assertEquals("1.0.1 DRAINING lin", patch.version() + " " + patch.state() + " " + patch.by());
        assertEquals(List.of("1.0.0 RETAINED", "1.0.1 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals(List.of("1.0.1", "2.0.0"), centre.up());
        assertEquals("2.0.0", centre.published());
        assertEquals("1.0.1", carrier("1.0.0"));
        centre.aMinuteLater();
        assertEquals(List.of("1.0.1", "2.0.0"), centre.up());
        assertEquals(
                "1.0.1",
                centre.departments.rollback("commerce", false, "lin", null).version());
    }

    @Test
    void aPatchOfTheOlderMajorThatDoesNotComeUpLeavesWhatDrains() {
        centre.openVersions.put("1.0.0", 2L);
        centre.deploy(jar("2.0.0"));

        assertThrows(
                ProblemException.class,
                () -> centre.deploy(jar("1.0.1").header("Bundle-Activator", BrokenActivator.class.getName())));

        assertEquals(List.of("1.0.0 DRAINING", "1.0.1 QUARANTINED", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.0", carrier("1.0.0"));
    }

    @Test
    void afterARollBackCasesOfTheNewerReleaseKeepItsCode() {
        centre.deploy(jar("1.1.0"));
        centre.openVersions.put("1.0.0", 5L);
        centre.openVersions.put("1.1.0", 1L);

        centre.departments.rollback("commerce", false, "lin", "slow");
        centre.aMinuteLater();

        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 DRAINING"), centre.states());
        assertEquals("1.0.0", centre.published());
        assertEquals("1.0.0", carrier("1.0.0"));
        assertEquals("1.1.0", carrier("1.1.0"));

        centre.openVersions.remove("1.1.0");
        centre.aMinuteLater();
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 RETAINED"), centre.states());
    }

    @Test
    void casesOfAFaultyReleaseGoOnByHand() {
        centre.deploy(jar("1.1.0"));
        centre.openVersions.put("1.1.0", 1L);

        centre.departments.rollback("commerce", true, "lin", "wrong fees");

        assertEquals("code-gone", carrier("1.1.0"));
        assertEquals("1.0.0", carrier("1.0.0"));
        centre.deploy(jar("1.1.1"));
        assertEquals("1.1.1", carrier("1.1.0"));
    }

    @Test
    void anOlderMajorWhoseCodeFailedCanBeRepairedForItsCases() {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));
        centre.departments.rollback("commerce", false, "lin", null);
        centre.departments.rollback("commerce", true, "lin", "wrong fees");
        assertEquals("code-gone", carrier("1.0.0"));

        centre.deploy(jar("1.0.1"));

        assertEquals(List.of("1.0.0 QUARANTINED", "1.0.1 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.1", carrier("1.0.0"));
    }

    @Test
    void whatDrainsIsTurnedBackToWithoutStartingItAgain() {
        centre.openVersions.put("1.0.0", 1L);
        centre.openVersions.put("2.0.0", 1L);
        centre.deploy(jar("2.0.0"));
        centre.told.clear();

        centre.departments.rollback("commerce", false, "lin", null);

        assertEquals(List.of("prepare 1.0.0", "turn 1.0.0", "remove 2.0.0"), centre.told);
        assertEquals(List.of("1.0.0 ACTIVE", "2.0.0 DRAINING"), centre.states());
        assertEquals("1.0.0 2.0.0", carrier("1.0.0") + " " + carrier("2.0.0"));
    }

    @Test
    void whatDrainsIsTurnedToWhenItIsDeployedAgain() {
        URI second = jar("1.1.0").in(folder);
        centre.departments.deploy(second, null, "lin");
        centre.departments.rollback("commerce", false, "lin", null);
        centre.told.clear();

        Release again = centre.departments.deploy(second, null, "lin");

        assertEquals(State.ACTIVE, again.state());
        assertEquals("1.1.0", centre.published());
        assertTrue(centre.told.stream().noneMatch(told -> told.startsWith("started")), centre.told.toString());
    }

    @Test
    void deployingTheOlderMajorThatDrainsAlreadyChangesNothing() {
        URI second = jar("2.0.0").in(folder);
        URI patch = jar("1.0.1").in(folder);
        centre.openVersions.put("1.0.0", 1L);
        centre.departments.deploy(second, null, "lin");
        Release draining = centre.departments.deploy(patch, null, "lin");
        centre.told.clear();

        assertEquals(draining, centre.departments.deploy(patch, null, "wang"));

        assertEquals(List.of(), centre.told);
    }

    @Test
    void aDoorThatDoesNotOpenLeavesWhatDrainsWithItsCases() {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));
        centre.entrance.broken = "turn 1.0.0";

        assertThrows(ProblemException.class, () -> centre.departments.rollback("commerce", true, "lin", null));

        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("2.0.0", centre.published());
        assertEquals("1.0.0 2.0.0", carrier("1.0.0") + " " + carrier("2.0.0"));
    }

    @Test
    void whatWasRolledBackIsNotTurnedBackToBecauseItDrainedLonger() {
        centre.deploy(jar("1.1.0"));
        centre.openVersions.put("1.1.0", 1L);
        centre.departments.rollback("commerce", false, "lin", "slow");
        centre.deploy(jar("1.2.0"));
        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 RETAINED", "1.2.0 ACTIVE"), centre.states());

        assertEquals(
                "1.0.0",
                centre.departments.rollback("commerce", false, "lin", null).version());
    }

    @Test
    void whatDrainedCarriesItsCasesOnAfterARestart() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));
        var before = centre.releases.releases();

        centre.restart();

        centre.comesTo(() -> centre.published().equals("2.0.0"));
        assertEquals("1.0.0 2.0.0", carrier("1.0.0") + " " + carrier("2.0.0"));
        assertEquals(before, centre.releases.releases());

        centre.restartWithoutBundles();
        centre.comesTo(() -> centre.published().equals("2.0.0"));
        assertEquals("1.0.0 2.0.0", carrier("1.0.0") + " " + carrier("2.0.0"));
        centre.openVersions.clear();
        centre.clock.pass(Succession.IN_FLIGHT);
        centre.restart();
        centre.comesTo(
                () -> centre.up().equals(List.of("2.0.0")) && centre.published().equals("2.0.0"));
        assertEquals(List.of("1.0.0 RETAINED", "2.0.0 ACTIVE"), centre.states());
    }

    @Test
    void whenTheCentreIsKilledBetweenTwoReleasesBothAreKnownAgain() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        Release first = centre.departments.releases("commerce").get(0);
        centre.deploy(jar("2.0.0"));
        centre.releases.save(first);

        centre.restart();

        centre.comesTo(() -> centre.published().equals("2.0.0"));
        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.0", carrier("1.0.0"));
    }

    @Test
    void aPatchThatWasComingUpWhenTheCentreWasKilledLeavesWhatDrained() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));
        centre.coming(jar("1.0.1"));

        centre.restart();

        centre.comesTo(() -> centre.published().equals("2.0.0"));
        assertEquals(List.of("1.0.0 DRAINING", "1.0.1 QUARANTINED", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.0", carrier("1.0.0"));
    }

    @Test
    void aTurnIsOverEvenWhenWhatServedCannotBeKeptAsDraining() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        centre.releases.breakAt(State.DRAINING);

        centre.deploy(jar("2.0.0"));

        assertEquals("2.0.0", centre.published());
        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("1.0.0", carrier("1.0.0"));
    }

    @Test
    void whatSomebodyElseStopsWhileItDrainsComesBack() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));
        centre.bundle("1.0.0").orElseThrow().stop();
        assertEquals("department-away", carrier("1.0.0"));

        centre.comesTo(() -> {
            centre.aMinuteLater();
            return carrier("1.0.0").equals("1.0.0");
        });

        assertEquals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE"), centre.states());
        assertEquals("2.0.0", centre.entrance.state("commerce"));
    }

    @Test
    void codeThatDoesNotComeBackForItsCasesIsGone() throws Exception {
        centre.deploy(DepartmentJar.of("1.1.0").speakingOnce());
        centre.departments.rollback("commerce", false, "lin", null);
        centre.aMinuteLater();
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 RETAINED"), centre.states());
        centre.openVersions.put("1.1.0", 1L);
        assertEquals("department-away", carrier("1.1.0"));

        centre.aMinuteLater();

        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 QUARANTINED"), centre.states());
        assertEquals("code-gone", carrier("1.1.0"));
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void aSuspendedDepartmentsCodeIsNotCalledUntilItIsResumed() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));

        centre.departments.suspend("commerce", "lin", null);

        assertEquals("department-away department-away", carrier("1.0.0") + " " + carrier("2.0.0"));
        centre.aMinuteLater();
        assertEquals("department-away", carrier("1.0.0"));
        assertEquals(List.of("1.0.0", "2.0.0"), centre.up());
        centre.restart();
        centre.comesTo(() -> centre.up().equals(List.of("1.0.0", "2.0.0"))
                && centre.departments.releases("commerce").size() == 2
                && centre.entrance.state("commerce").equals("department-suspended"));
        centre.comesTo(() -> carrier("1.0.0").equals("department-away"));

        centre.departments.resume("commerce", "lin");

        assertEquals("1.0.0 2.0.0", carrier("1.0.0") + " " + carrier("2.0.0"));
    }

    @Test
    void theCodeOfADepartmentThatHasLeftIsGoneUntilItComesBack() throws Exception {
        centre.openVersions.put("1.0.0", 1L);
        centre.deploy(jar("2.0.0"));

        centre.departments.withdraw("commerce", "lin", null);

        assertEquals("code-gone code-gone", carrier("1.0.0") + " " + carrier("2.0.0"));
        assertEquals(List.of(), centre.bundles());
        assertEquals(List.of("1.0.0 RETAINED", "2.0.0 WITHDRAWN"), centre.states());
        centre.aMinuteLater();
        assertEquals(List.of(), centre.up());
        centre.restart();
        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-withdrawn"));
        centre.comesTo(() -> carrier("1.0.0").equals("code-gone"));
        assertThrows(
                ProblemException.class,
                () -> centre.deploy(DepartmentJar.of("3.0.0").withRule()));
        assertEquals("code-gone", carrier("1.0.0"));
        assertEquals(List.of(), centre.up());

        centre.deploy(jar("2.0.1"));

        assertEquals("1.0.0 2.0.1", carrier("1.0.0") + " " + carrier("2.0.0"));
    }

    @Test
    void noMoreBundlesStayThanServeDrainAndAreRetained() {
        centre.openVersions.put("1.0.0", 1L);
        for (String version : List.of("1.0.1", "1.1.0", "2.0.0", "1.1.1", "2.0.1", "1.1.2", "2.1.0")) {
            centre.deploy(jar(version));
            centre.openVersions.put(version, 1L);
            centre.aMinuteLater();
        }

        assertEquals(List.of("1.1.2", "2.1.0"), centre.up());
        assertEquals(3, centre.bundles().size());
        assertEquals("1.1.2 2.1.0", carrier("1.0.0") + " " + carrier("2.0.0"));
    }

    @Test
    void anotherMajorThatIsInstalledDirectlyRunsBesideTheFormer() throws Exception {
        centre.openVersions.put("1.0.0", 1L);

        Bundle second = centre.install(jar("2.0.0"));
        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 DRAINING", "2.0.0 ACTIVE")));
        assertEquals("1.0.0", carrier("1.0.0"));

        centre.install(jar("1.0.1"));
        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 RETAINED", "1.0.1 DRAINING", "2.0.0 ACTIVE")));
        assertEquals("1.0.1", carrier("1.0.0"));
        assertEquals("2.0.0", centre.published());
        assertEquals(Bundle.ACTIVE, second.getState());
    }

    private String carrier(String filed) {
        return centre.carrier(definition, filed);
    }

    private static DepartmentJar jar(String version) {
        return DepartmentJar.of(version).speaking();
    }
}
