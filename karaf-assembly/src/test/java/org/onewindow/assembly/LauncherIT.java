package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as somebody types it. The Maven it finds is too old: what it starts has been built by this build. */
class LauncherIT {
    private static final Path LAUNCHER =
            Path.of("..", "centre").toAbsolutePath().normalize();
    private static final long LIMIT_MINUTES = 4;

    @TempDir
    private Path directory;

    private Path home;

    @BeforeEach
    void anOldMaven() throws IOException {
        home = directory.resolve("home of a centre");
        var tools = Files.createDirectory(directory.resolve("tools"));
        Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3'\n");
        Files.setPosixFilePermissions(tools.resolve("mvn"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aCentreIsStartedAskedCommandedDemonstratedAndStopped() throws Exception {
        int port = freePort();
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
        var refused = run(Map.of("JAVA_HOME", directory.resolve("no-jdk").toString()), "start");
        assertEquals(1, refused.status());
        assertTrue(refused.said().contains("OneWindow needs a JDK 17"), refused.said());
    }

    private Answer centre(String... words) throws Exception {
        return run(Map.of("JAVA_HOME", System.getProperty("java.home")), words);
    }

    private Answer run(Map<String, String> environment, String... words) throws Exception {
        var command = new ArrayList<>(List.of(LAUNCHER.toString(), "--home", home.toString()));
        command.addAll(List.of(words));
        var said = Files.createTempFile(directory, "said", ".txt");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("PATH", directory.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end: " + Files.readString(said, StandardCharsets.UTF_8));
        }
        return new Answer(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How a call ended and what it printed. */
    private record Answer(int status, String said) {}
}
