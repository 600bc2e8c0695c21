package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release.State;

/** A release breaks down while it serves. */
@Timeout(120)
class FallbackTest {
    private static final Text SLOW = new Text("太慢。", "Too slow.");

    @TempDir
    Path folder;

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
        centre.deploy(DepartmentJar.of("1.0.0"));
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    private void breaksDown(String version) {
        long bundle = centre.bundle(version).orElseThrow().getBundleId();
        centre.entrance.breakDown(new Breakdown(bundle, "commerce", SLOW));
    }

    private Event newest() {
        return centre.departments.history("commerce").get(0);
    }

    @Test
    void theReleaseBeforeServesAndTheBrokenOneIsQuarantinedWithTheReason() throws Exception {
        centre.deploy(DepartmentJar.of("1.1.0"));

        breaksDown("1.1.0");

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 ACTIVE", "1.1.0 QUARANTINED")));
        assertEquals("1.0.0", centre.published());
        assertEquals("1.0.0", centre.entrance.state("commerce"));
        assertEquals("centre", newest().by());
        assertEquals("运行中发生故障：太慢。 / It broke down while it served: Too slow.", newest().reason());
    }

    @Test
    void theOnlyReleaseServesOnAndItIsKeptOnce() throws Exception {
        breaksDown("1.0.0");
        centre.comesTo(() -> newest().reason() != null);
        breaksDown("1.0.0");
        centre.deploy(DepartmentJar.of("1.1.0"));

        assertEquals(
                1,
                centre.departments.history("commerce").stream()
                        .filter(event -> event.what() == State.ACTIVE
                                && event.version().equals("1.0.0")
                                && event.by().equals("centre"))
                        .count());
        assertTrue(
                centre.departments.history("commerce").stream()
                        .anyMatch(event -> event.reason() != null
                                && event.reason().contains("there is no release to go back to, and it serves on: Too")),
                centre.departments.history("commerce").toString());
        assertEquals(List.of("1.0.0 RETAINED", "1.1.0 ACTIVE"), centre.states());
    }

    @Test
    void whatDoesNotComeUpAgainIsPassedOver() throws Exception {
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.deploy(DepartmentJar.of("1.2.0"));
        centre.entrance.broken = "prepare 1.1.0";

        breaksDown("1.2.0");

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 ACTIVE", "1.1.0 QUARANTINED", "1.2.0 QUARANTINED")));
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void aReleaseThatServesNoMoreIsNotRolledBackToAnyMore() throws Exception {
        centre.deploy(DepartmentJar.of("1.1.0"));

        breaksDown("1.0.0");

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 QUARANTINED", "1.1.0 ACTIVE")));
        assertEquals("1.1.0", centre.published());
    }

    @Test
    void anotherDepartmentIsNotTouched() throws Exception {
        centre.deploy(DepartmentJar.other("trade", "1.0.0"));
        centre.deploy(DepartmentJar.of("1.1.0"));
        centre.told.clear();

        breaksDown("1.1.0");

        centre.comesTo(() -> centre.states().contains("1.1.0 QUARANTINED"));
        assertTrue(centre.told.stream().noneMatch(told -> told.contains("trade")), centre.told.toString());
    }
}
