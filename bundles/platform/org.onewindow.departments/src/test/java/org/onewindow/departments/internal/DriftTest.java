package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Release;

/** What runs differs from what was decided. */
@Timeout(120)
class DriftTest {
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

    private List<String> drift() {
        return said(centre.departments.drift());
    }

    private List<String> driftLookedAtClosely() {
        return said(centre.departments.drift("commerce"));
    }

    private static List<String> said(List<Drift> drift) {
        return drift.stream().map(one -> one.department() + " " + one.code()).toList();
    }

    private Path jar(Release release) {
        return folder.resolve("home/releases/" + release.digest() + ".jar");
    }

    @Test
    void whatServesAsDecidedShowsNone() {
        centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.deploy(DepartmentJar.other("trade", "1.0.0"));
        centre.departments.suspend("trade", "lin", "stocktaking");

        assertEquals(List.of(), drift());
        assertEquals(List.of(), driftLookedAtClosely());
    }

    @Test
    void aReleaseWhoseBundleSomebodyStoppedIsNotUp() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));

        centre.bundle("1.0.0").orElseThrow().stop();

        centre.comesTo(() -> drift().equals(List.of("commerce release-not-up")));
        assertTrue(centre.departments.drift().get(0).text().en().contains("1.0.0"));
    }

    @Test
    void aDoorThatIsClosedThoughItsReleaseServesIsTold() {
        centre.deploy(DepartmentJar.of("1.0.0"));

        centre.entrance.shut("commerce", "by nobody who should");

        assertEquals(List.of("commerce door-closed"), drift());
    }

    @Test
    void aBundleThatRunsThoughItsReleaseIsNotToServeIsTold() throws Exception {
        centre.deploy(DepartmentJar.of("1.1.0"));

        centre.install(DepartmentJar.of("1.0.0"));

        centre.comesTo(() -> drift().equals(List.of("commerce started-not-to-serve")));
    }

    @Test
    void aJarThatIsNotKeptAnyMoreIsTold() throws Exception {
        Release retained = centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));

        Files.delete(jar(retained));

        assertEquals(List.of("commerce jar-missing"), drift());
    }

    @Test
    void aJarThatHasRottedIsSeenByWhoLooksClosely() throws Exception {
        Release retained = centre.deploy(DepartmentJar.of("1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        byte[] bytes = Files.readAllBytes(jar(retained));
        bytes[bytes.length / 2] ^= 1;

        Files.write(jar(retained), bytes);

        assertEquals(List.of(), drift());
        assertEquals(List.of("commerce jar-damaged"), driftLookedAtClosely());
    }
}
