package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.cases.materials.Uploads.Scanning;
import org.onewindow.cases.outbox.Queued.State;
import org.onewindow.catalogue.Publication;
import org.onewindow.departments.Drift;
import org.onewindow.departments.LeftThread;
import org.onewindow.rest.internal.health.WhiteboardCheck;
import org.osgi.service.jaxrs.runtime.dto.FailedApplicationDTO;

class HealthTest {
    @Test
    void aCentreWithEverythingIsUp() throws Exception {
        try (var centre = new Centre()) {
            var health = centre.nobody().get("/api/v1/health");
            assertEquals(200, health.status());
            assertEquals("UP", health.text("/status"));
            assertEquals("2026-03-02T10:00:00+08:00", health.text("/at"));
        }
    }

    @Test
    void aRefusedDepartmentDegradesTheCentreAndTellsNoMore() throws Exception {
        try (var centre = new Centre()) {
            centre.catalogue.publications.add(new Publication(
                    "commerce",
                    "1.1.0",
                    70,
                    Publication.Status.REFUSED,
                    List.of(new Fault("matters/x.yaml:3", "secret", Text.same("secret"))),
                    List.of()));
            var health = centre.nobody().get("/api/v1/health");
            assertEquals(200, health.status());
            assertEquals("DEGRADED", health.text("/status"));
            assertEquals("refused: commerce 1.1.0", health.text("/components/1/notes/0"));
            assertFalse(health.body().contains("secret"));
        }
    }

    @Test
    void filesThatWaitAreCountedAndAScannerThatIsAwayDegradesTheCentre() throws Exception {
        try (var centre = new Centre()) {
            centre.uploads.scanning = new Scanning("none", false, 3);
            var unscanned = centre.nobody().get("/api/v1/health");
            assertEquals("unscanned: 3", unscanned.text("/components/6/notes/0"));
            assertEquals("UP", unscanned.text("/status"));
        }
        try (var centre = new Centre()) {
            centre.uploads.scanning = new Scanning("clamd", false, 3);
            var away = centre.nobody().get("/api/v1/health");
            assertEquals("DEGRADED", away.text("/status"));
            assertEquals("files", away.text("/components/6/name"));
            assertEquals("scanner-away: clamd", away.text("/components/6/notes/1"));
        }
    }

    @Test
    void aDepartmentThatDiffersFromWhatWasDecidedDegradesTheCentre() throws Exception {
        try (var centre = new Centre()) {
            centre.departments.drift.add(new Drift("commerce", "release-not-up", Text.same("secret")));
            var health = centre.nobody().get("/api/v1/health");
            assertEquals("DEGRADED", health.text("/status"));
            assertEquals("release-not-up: commerce", health.text("/components/2/notes/0"));
            assertFalse(health.body().contains("secret"));
        }
    }

    @Test
    void threadsThatAReleaseLeftBehindAreAWarning() throws Exception {
        try (var centre = new Centre()) {
            centre.departments.left.add(new LeftThread("commerce", "1.0.0", "secret-1"));
            centre.departments.left.add(new LeftThread("commerce", "1.0.0", "secret-2"));
            var health = centre.nobody().get("/api/v1/health");
            assertEquals(200, health.status());
            assertEquals("UP", health.text("/status"));
            assertEquals("threads-left: commerce 1.0.0 (2)", health.text("/components/2/notes/0"));
            assertFalse(health.body().contains("secret"));
            assertEquals(
                    "secret-2",
                    centre.admin().get("/api/v1/departments/commerce").text("/leftThreads/1/thread"));
        }
    }

    @Test
    void messagesThatWereGivenUpDegradeTheCentreAndThoseThatWaitDoNot() throws Exception {
        try (var centre = new Centre()) {
            centre.outbox.add(1, State.WAITING);
            var health = centre.nobody().get("/api/v1/health");
            assertEquals("UP", health.text("/status"));
            assertEquals("waiting: 1", health.text("/components/5/notes/0"));
        }
        try (var centre = new Centre()) {
            centre.outbox.add(1, State.GIVEN_UP);
            var health = centre.nobody().get("/api/v1/health");
            assertEquals("DEGRADED", health.text("/status"));
            assertEquals("given-up: 1", health.text("/components/5/notes/0"));
        }
    }

    @Test
    void aStoreThatDoesNotAnswerTakesTheCentreDown() throws Exception {
        try (var centre = new Centre()) {
            centre.accounts.broken = true;
            var health = centre.nobody().get("/api/v1/health");
            assertEquals(503, health.status());
            assertEquals("DOWN", health.text("/status"));
            assertFalse(health.body().contains("connection"));
        }
    }

    @Test
    void whatAWhiteboardCouldNotRegisterIsNamed() {
        var failed = new FailedApplicationDTO();
        failed.name = "commerce.57";
        failed.failureReason = 5;
        assertEquals(
                List.of("application-failed: commerce.57 (5)"),
                new WhiteboardCheck(new FakeFramework(failed).context()).failures());
    }
}
