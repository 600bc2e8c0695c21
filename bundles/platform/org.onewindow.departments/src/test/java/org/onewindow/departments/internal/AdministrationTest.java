package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;

@Timeout(120)
class AdministrationTest {
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
    void rollingBackBringsTheRetainedReleaseUpBesideTheOneThatServes() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.told.clear();

        Release back = centre.departments.rollback("commerce", false, "lin", "slow");

        assertEquals("1.0.0 ACTIVE slow", back.version() + " " + back.state() + " " + back.reason());
        assertEquals(
                List.of("started org.example.commerce 1.0.0", "prepare 1.0.0", "turn 1.0.0", "remove 1.1.0"),
                centre.told);
        assertEquals("1.0.0", centre.published());
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 DRAINING"), centre.states());
        centre.aMinuteLater();
        assertEquals("stopped org.example.commerce 1.1.0", centre.told.get(4));
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 RETAINED"), centre.states());
        assertEquals(
                "1.1.0",
                centre.departments.rollback("commerce", false, "lin", null).version());
    }

    @Test
    void aFaultyReleaseIsNeverRolledForwardToAgain() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));

        centre.departments.rollback("commerce", true, "lin", "wrong fees");

        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 QUARANTINED"), centre.states());
        assertTrue(centre.bundle("1.1.0").isEmpty());
        assertEquals("wrong fees", release("1.1.0").reason());
        assertEquals("nothing-retained", code(() -> centre.departments.rollback("commerce", false, "lin", null)));
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void aReleaseThatIsNotInstalledAnyMoreIsRolledBackToFromItsJar() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.bundle("1.0.0").orElseThrow().uninstall();

        centre.departments.rollback("commerce", false, "lin", null);

        assertEquals("1.0.0", centre.published());
    }

    @Test
    void aSuspendedDepartmentIsClosedUntilItIsResumed() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        Release suspended = centre.departments.suspend("commerce", "lin", "stocktaking");

        assertEquals("SUSPENDED stocktaking", suspended.state() + " " + suspended.reason());
        assertEquals("department-suspended", centre.entrance.state("commerce"));
        assertEquals("nothing", centre.published());
        assertEquals(List.of(suspended), centre.departments.departments());
        assertEquals("not-active", code(() -> centre.departments.suspend("commerce", "lin", null)));

        Release resumed = centre.departments.resume("commerce", "lin");

        assertEquals(State.ACTIVE, resumed.state());
        assertEquals("1.0.0", centre.entrance.state("commerce"));
        assertEquals("1.0.0", centre.published());
        assertEquals("not-suspended", code(() -> centre.departments.resume("commerce", "lin")));
    }

    @Test
    void aDepartmentThatCannotBeOpenedStaysSuspended() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.departments.suspend("commerce", "lin", null);
        centre.entrance.broken = "turn 1.0.0";

        code(() -> centre.departments.resume("commerce", "lin"));

        assertEquals("department-suspended", centre.entrance.state("commerce"));
        assertEquals("nothing", centre.published());
        assertEquals(List.of("1.0.0 SUSPENDED"), centre.states());
        centre.entrance.broken = "";
        centre.departments.resume("commerce", "lin");
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void deployingTheSuspendedReleaseResumesIt() {
        var jar = DepartmentJar.of("1.0.0").in(folder);
        centre.departments.deploy(jar, null, "lin");
        centre.departments.suspend("commerce", "lin", null);

        assertEquals(State.ACTIVE, centre.departments.deploy(jar, null, "lin").state());

        assertEquals("1.0.0", centre.published());
        assertEquals(Bundle.ACTIVE, centre.bundle("1.0.0").orElseThrow().getState());
    }

    @Test
    void whatIsDeployedWhileTheServingBundleIsAwayReplacesIt() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.bundle("1.0.0").orElseThrow().stop();
        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-away"));

        centre.deploy(DepartmentJar.of("1.0.1"));

        assertEquals(List.of("1.0.0 RETAINED", "1.0.1 ACTIVE"), centre.states());
        assertEquals("1.0.1", centre.published());
    }

    @Test
    void aRepairedReleaseOpensASuspendedDepartment() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.departments.suspend("commerce", "lin", null);

        centre.deploy(DepartmentJar.of("1.0.1"));

        assertEquals("1.0.1", centre.published());
        assertEquals(List.of("1.0.0 RETAINED", "1.0.1 ACTIVE"), centre.states());
    }

    @Test
    void aDepartmentThatWithdrawsLeavesWithAllItsBundles() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        String hash = centre.catalogue.matters().get(0).hash();
        centre.told.clear();

        Release withdrawn = centre.departments.withdraw("commerce", "lin", "moved to another hall");

        assertEquals(State.WITHDRAWN, withdrawn.state());
        assertEquals("department-withdrawn", centre.entrance.state("commerce"));
        assertEquals(List.of("shut department-withdrawn", "remove 1.1.0"), centre.told.subList(0, 2));
        assertEquals(List.of(), centre.bundles());
        assertEquals("nothing", centre.published());
        assertEquals(hash, centre.catalogue.frozen(hash).hash());
        assertEquals("1.1.0", centre.departments.departments().get(0).version());

        centre.deploy(DepartmentJar.of("1.2.0"));
        assertEquals("1.2.0", centre.published());
    }

    @Test
    void whatWasExpectedBackIsNotExpectedAnyMoreOnceItIsClosedOnPurpose() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        stopAndAwaitThatItIsMissed();
        assertEquals("1.0.0", centre.published());
        centre.departments.suspend("commerce", "lin", "stocktaking");
        assertEquals("nothing", centre.published());

        centre.departments.resume("commerce", "lin");
        stopAndAwaitThatItIsMissed();
        assertEquals("1.0.0", centre.published());
        centre.departments.withdraw("commerce", "lin", "moved to another hall");
        assertEquals("nothing", centre.published());
    }

    /** The catalogue is not asked meanwhile: it would let time pass. */
    private void stopAndAwaitThatItIsMissed() throws Exception {
        centre.bundle("1.0.0").orElseThrow().stop();
        centre.comesTo(() -> centre.entrance.state("commerce").equals("department-away"));
    }

    @Test
    void aDepartmentThatNeverWasIsUnknown() {
        assertEquals("department-unknown", code(() -> centre.departments.releases("nobody")));
        assertEquals("department-unknown", code(() -> centre.departments.history("nobody")));
        assertEquals("department-unknown", code(() -> centre.departments.rollback("nobody", false, "lin", null)));
        assertEquals("department-unknown", code(() -> centre.departments.suspend("nobody", "lin", null)));
        assertEquals("department-unknown", code(() -> centre.departments.resume("nobody", "lin")));
        assertEquals("department-unknown", code(() -> centre.departments.withdraw("nobody", "lin", null)));
        assertEquals(List.of(), centre.departments.departments());
    }

    @Test
    void aReleaseThatNoLongerStartsIsNotRolledBackTo() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.entrance.broken = "prepare 1.0.0";

        assertEquals("release-refused", code(() -> centre.departments.rollback("commerce", true, "lin", "slow")));

        assertEquals("1.1.0", centre.published());
        assertEquals("1.1.0", centre.entrance.state("commerce"));
        assertEquals(Bundle.ACTIVE, centre.bundle("1.1.0").orElseThrow().getState());
        assertEquals(List.of("1.0.0 QUARANTINED", "1.1.0 ACTIVE"), centre.states());
    }

    private Release release(String version) {
        return centre.departments.releases("commerce").stream()
                .filter(release -> release.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Runnable call) {
        return assertThrows(ProblemException.class, call::run).problem().code();
    }
}
