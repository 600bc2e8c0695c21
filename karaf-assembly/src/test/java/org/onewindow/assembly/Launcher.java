package org.onewindow.assembly;

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

/** The launcher, as somebody types it. The Maven it finds is too old: what it starts has been built by this build. */
final class Launcher {
    private static final Path LAUNCHER =
            Path.of("..", "centre").toAbsolutePath().normalize();
    private static final long LIMIT_MINUTES = 4;

    private final Path directory;
    private final Path tools;
    private final Path home;

    /** @param directory where it writes what is said, and its tools */
    Launcher(Path directory, Path home) throws IOException {
        this.directory = directory;
        this.home = home;
        tools = Files.createDirectory(directory.resolve("tools"));
        Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3'\n");
        Files.setPosixFilePermissions(tools.resolve("mvn"), PosixFilePermissions.fromString("rwx------"));
    }

    /** How a call ended and what it printed. */
    record Answer(int status, String said) {
        /** @throws AssertionError with what was said, when the status is another one */
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("it ended with " + status + " instead of " + wanted + ": " + said);
            }
            return this;
        }
    }

    Answer centre(String... words) throws IOException, InterruptedException {
        return centre(Map.of("JAVA_HOME", System.getProperty("java.home")), words);
    }

    Answer centre(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(LAUNCHER.toString(), "--home", home.toString()));
        command.addAll(List.of(words));
        var said = Files.createTempFile(directory, "said", ".txt");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end: " + Files.readString(said, StandardCharsets.UTF_8));
        }
        return new Answer(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
