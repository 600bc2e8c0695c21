package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.assembly.Launcher.Answer;

/** The launcher, as somebody types it. */
class LauncherIT {
    @TempDir
    private Path directory;

    private Path home;
    private Launcher launcher;

    @BeforeEach
    void anEmptyHome() throws IOException {
        home = directory.resolve("home of a centre");
        launcher = new Launcher(directory, home);
    }

    @Test
    void aCentreIsStartedAskedCommandedDemonstratedAndStopped() throws Exception {
        int port = Launcher.freePort();
        var started = centre("start", "--port", Integer.toString(port));
        try {
            assertEquals(0, started.status(), started.said());
            assertTrue(started.said().contains("http://127.0.0.1:" + port + "/api/v1"), started.said());
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("first-administrator"))));
            var status = centre("status");
            assertEquals(0, status.status(), status.said());
            assertEquals(1, centre("start", "--port", Integer.toString(port)).status());

            var listed = centre("command", "matter:list");
            assertEquals(0, listed.status(), listed.said());
            assertTrue(listed.said().contains("company-establishment"), listed.said());
            assertEquals(1, centre("command", "matter:info no-such-matter").status());

            var demo = centre("demo");
            assertEquals(0, demo.status(), demo.said());
            var whole = centre("command", "case:verify --all");
            assertEquals(0, whole.status(), whole.said());
        } finally {
            assertEquals(0, centre("stop").status());
        }
        assertEquals(3, centre("status").status());
        assertEquals(3, centre("demo").status());
    }

    @Test
    void whatIsAskedWronglyIsToldAndStartsNothing() throws Exception {
        assertEquals(2, centre("start", "--port", "many").status());
        assertEquals(2, centre("start", "--mode", "festive").status());
        assertEquals(2, centre("start", "--colour", "red").status());
        assertEquals(2, centre("dance").status());
        assertEquals(2, centre("command").status());
        assertEquals(3, centre("status").status());
    }

    @Test
    void aJdkThatIsMissingIsNamed() throws Exception {
        var refused =
                launcher.centre(Map.of("JAVA_HOME", directory.resolve("no-jdk").toString()), "start");
        assertEquals(1, refused.status());
        assertTrue(refused.said().contains("OneWindow needs a JDK 17"), refused.said());
    }

    private Answer centre(String... words) throws Exception {
        return launcher.centre(words);
    }
}
