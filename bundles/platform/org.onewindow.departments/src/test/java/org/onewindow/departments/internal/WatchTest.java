package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Landing;

/** A developer whose every build is deployed. */
@Timeout(120)
class WatchTest {
    @TempDir
    Path folder;

    private final BlockingQueue<Landing> landings = new LinkedBlockingQueue<>();
    private Centre centre;
    private Path jar;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
        jar = folder.resolve("built.jar");
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    private void build(DepartmentJar department) throws Exception {
        Files.copy(Path.of(department.in(folder)), jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private Landing next() throws InterruptedException {
        return landings.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void everyBuildIsDeployedThoughTheNumberStaysTheSame() throws Exception {
        try (var watch = centre.departments.watch(jar, "lin", landings::add)) {
            build(DepartmentJar.of("1.0.0").header("Build", "1"));
            Landing first = next();
            build(DepartmentJar.of("1.0.0").header("Build", "2"));
            Landing second = next();

            assertEquals(jar, first.jar());
            assertEquals("1.0.0 ACTIVE lin", said(first));
            assertEquals("1.0.0 ACTIVE lin", said(second));
            assertNotEquals(first.release().digest(), second.release().digest());
            assertTrue(second.took().toNanos() > 0);
            assertEquals(second.release(), centre.departments.departments().get(0));
        }
    }

    private static String said(Landing landing) {
        var release = landing.release();
        return release.version() + " " + release.state() + " " + release.by();
    }

    @Test
    void aBuildThatIsRefusedIsToldAndTheNextOneIsTriedAgain() throws Exception {
        build(DepartmentJar.of("1.0.0"));
        try (var watch = centre.departments.watch(jar, "lin", landings::add)) {
            assertEquals("1.0.0 ACTIVE lin", said(next()));
            Files.writeString(jar, "no zip");
            assertEquals("jar-unreadable", next().refusal().code());
            build(DepartmentJar.of("1.0.1").put("department/windows.yaml", "- nothing\n"));
            assertEquals("release-refused", next().refusal().code());
            assertEquals("1.0.0", centre.published());
            build(DepartmentJar.of("1.0.1"));
            assertEquals("1.0.1 ACTIVE lin", said(next()));
        }
    }

    @Test
    void nobodyWatchesInProduction() throws Exception {
        centre.inProduction();

        var refused = assertThrows(ProblemException.class, () -> centre.departments.watch(jar, "lin", landings::add));

        assertEquals("development-only", refused.problem().code());
    }
}
