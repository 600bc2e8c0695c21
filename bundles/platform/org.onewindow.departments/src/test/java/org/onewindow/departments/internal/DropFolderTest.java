package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.testing.SigningKey;

/** Jars that somebody puts into the folder deploy, changes there, and takes out again. */
@Timeout(120)
class DropFolderTest {
    @TempDir
    Path folder;

    private Centre centre;
    private Path deploy;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
        deploy = folder.resolve("home/deploy");
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    private void drop(String name, DepartmentJar jar) throws Exception {
        drop(name, jar.in(folder));
    }

    private void drop(String name, URI jar) throws Exception {
        Files.createDirectories(deploy);
        Files.copy(Path.of(jar), deploy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void comesToServe(String version) throws Exception {
        centre.comesTo(() -> centre.published().equals(version) && servesAlone(version));
    }

    /** The one before is still active for a moment after the next one is, and then drains. */
    private boolean servesAlone(String version) {
        return centre.departments.releases("commerce").stream()
                .filter(release ->
                        EnumSet.of(State.STAGED, State.ACTIVE, State.DRAINING).contains(release.state()))
                .map(Release::version)
                .toList()
                .equals(List.of(version));
    }

    /** Another jar has been dealt with: so has everything that lay there before it. */
    private void dropAndAwaitAnother() throws Exception {
        drop("trade.jar", DepartmentJar.other("trade", "1.0.0"));
        centre.comesTo(() -> centre.catalogue.department("trade").isPresent());
    }

    private Release newest() {
        return centre.departments.departments().get(0);
    }

    @Test
    void aDepartmentThatIsPutThereIsDeployedAndAChangedOneAgain() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0"));
        comesToServe("1.0.0");
        assertEquals(
                "deploy-folder " + deploy.resolve("commerce.jar").toUri(), newest().by() + " " + newest().origin());

        drop("commerce.jar", DepartmentJar.of("1.1.0"));

        comesToServe("1.1.0");
        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE"), centre.states());
    }

    @Test
    void aDepartmentThatCameOnlyFromThereLeavesWhenItsJarIsTakenOut() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0"));
        comesToServe("1.0.0");
        drop("commerce.jar", DepartmentJar.of("1.1.0"));
        comesToServe("1.1.0");

        Files.delete(deploy.resolve("commerce.jar"));

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 RETAINED", "1.1.0 WITHDRAWN"))
                && centre.bundles().isEmpty());
        assertEquals("nothing", centre.published());
        assertTrue(newest().reason().contains("commerce.jar"), newest().reason());
    }

    @Test
    void aReleaseThatWasRetainedFromElsewhereServesAgainWhenTheJarIsTakenOut() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        drop("commerce.jar", DepartmentJar.of("1.1.0"));
        comesToServe("1.1.0");
        drop("commerce.jar", DepartmentJar.of("1.2.0"));
        comesToServe("1.2.0");

        Files.delete(deploy.resolve("commerce.jar"));

        centre.comesTo(() -> {
            centre.aMinuteLater();
            return centre.states().equals(List.of("1.0.0 ACTIVE", "1.1.0 RETAINED", "1.2.0 RETAINED"));
        });
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void whatServedBeforeTheDepartmentWasWithdrawnDoesNotComeBack() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.departments.withdraw("commerce", "lin", "moved to another hall");
        drop("commerce.jar", DepartmentJar.of("1.2.0"));
        comesToServe("1.2.0");

        Files.delete(deploy.resolve("commerce.jar"));

        centre.comesTo(() ->
                centre.states().contains("1.2.0 WITHDRAWN") && centre.bundles().isEmpty());
        assertEquals("nothing", centre.published());
    }

    @Test
    void takingOutWhatDoesNotServeAnyMoreChangesNothing() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0"));
        comesToServe("1.0.0");
        centre.deploy(DepartmentJar.of("1.1.0"));

        Files.delete(deploy.resolve("commerce.jar"));
        dropAndAwaitAnother();
        Files.delete(deploy.resolve("trade.jar"));

        centre.comesTo(() -> centre.catalogue.department("trade").isEmpty());
        assertEquals("1.1.0", centre.published());
    }

    @Test
    void aJarThatIsOnlyRenamedServesOn() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0"));
        comesToServe("1.0.0");
        long events = centre.departments.history("commerce").size();

        Files.move(deploy.resolve("commerce.jar"), deploy.resolve("renamed.jar"));
        dropAndAwaitAnother();
        Files.delete(deploy.resolve("trade.jar"));

        centre.comesTo(() -> centre.catalogue.department("trade").isEmpty());
        assertEquals("1.0.0", centre.published());
        assertEquals(events, centre.departments.history("commerce").size());
    }

    @Test
    void whatIsNoDepartmentIsLeftAlone() throws Exception {
        drop("library.jar", DepartmentJar.of("1.0.0").header("OneWindow-Department", null));
        drop("notes.txt", DepartmentJar.of("1.0.0"));
        Files.writeString(deploy.resolve("text.jar"), "no zip");

        dropAndAwaitAnother();

        assertEquals(
                List.of("trade"),
                centre.departments.departments().stream()
                        .map(Release::department)
                        .toList());
        assertFalse(Files.exists(deploy.resolve("library.jar.refused.txt")));
    }

    @Test
    void aRefusalIsReadableBesideTheJarUntilTheJarIsGood() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0").put("department/windows.yaml", "- nothing\n"));
        var note = deploy.resolve("commerce.jar.refused.txt");
        centre.comesTo(() -> isWhole(note));
        assertTrue(Files.readString(note).contains("windows.yaml:1"), Files.readString(note));

        drop("commerce.jar", DepartmentJar.of("1.0.0"));

        comesToServe("1.0.0");
        centre.comesTo(() -> !Files.exists(note));
    }

    private static boolean isWhole(Path note) {
        try {
            return Files.readString(note).contains("SHA-256");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void afterARestartNothingIsDeployedTwiceAndWhatWasRefusedIsNotTriedAgain() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0"));
        comesToServe("1.0.0");
        var quarantined = DepartmentJar.of("1.1.0").activator(BrokenActivator.class);
        drop("broken.jar", quarantined);
        centre.comesTo(() -> isWhole(deploy.resolve("broken.jar.refused.txt")));
        drop("faulty.jar", DepartmentJar.of("1.2.0").put("department/windows.yaml", "- nothing\n"));
        var note = deploy.resolve("faulty.jar.refused.txt");
        centre.comesTo(() -> isWhole(note));
        Files.writeString(note, "as it was", StandardOpenOption.APPEND);
        centre.departments.suspend("commerce", "lin", "stocktaking");
        int events = centre.departments.history("commerce").size();

        centre.restart();
        dropAndAwaitAnother();

        assertEquals(events, centre.departments.history("commerce").size());
        assertEquals("nothing", centre.published());
        assertTrue(Files.readString(note).endsWith("as it was"), Files.readString(note));
    }

    @Test
    void whatWasPutThereOrTakenOutWhileTheCentreStoodStillIsSeenAtTheNextStart() throws Exception {
        drop("commerce.jar", DepartmentJar.of("1.0.0"));
        comesToServe("1.0.0");
        centre.stop();
        Files.delete(deploy.resolve("commerce.jar"));
        drop("trade.jar", DepartmentJar.other("trade", "1.0.0"));

        centre.start();

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 WITHDRAWN"))
                && centre.catalogue.department("trade").isPresent());
        assertEquals("nothing", centre.published());
    }

    @Test
    void inProductionAJarInTheFolderPublishesNothing() throws Exception {
        var key = SigningKey.in(folder, "TRADE");
        centre.inProduction();
        centre.trust("trade", key);
        drop("commerce.jar", DepartmentJar.of("1.0.0"));

        centre.deploy(DepartmentJar.other("trade", "1.0.0").signedBy(key));
        centre.restart();
        centre.comesTo(() -> centre.catalogue.department("trade").isPresent());

        assertEquals(
                List.of("trade"),
                centre.departments.departments().stream()
                        .map(Release::department)
                        .toList());
    }
}
