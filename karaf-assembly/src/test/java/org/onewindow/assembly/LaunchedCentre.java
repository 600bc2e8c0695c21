package org.onewindow.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A centre started by {@code bin/karaf} of the distribution, with everything it writes in a directory of its own. */
final class LaunchedCentre implements AutoCloseable {
    private static final Set<String> SHIPPED = Set.of(
            "realestate", "commerce", "taxation", "policejustice", "projects", "socialservices", "undifferentiated");
    private static final Duration BOOT_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final Path home;
    private final int http;
    private final int ssh;
    private final Process process;

    private LaunchedCentre(Path home, int http, int ssh, Process process) {
        this.home = home;
        this.http = http;
        this.ssh = ssh;
        this.process = process;
    }

    /** Starts a centre, in a new home or over what an earlier one left; it is not yet up when this returns. */
    static LaunchedCentre start(Path distribution, Path home) throws IOException {
        return start(distribution, home, "development");
    }

    static LaunchedCentre start(Path distribution, Path home, String mode) throws IOException {
        if (Files.notExists(home.resolve("etc"))) {
            copy(distribution.resolve("etc"), home.resolve("etc"));
        }
        Files.createDirectories(home.resolve("data"));
        int http = freePort();
        int ssh = freePort();
        ProcessBuilder karaf =
                new ProcessBuilder(distribution.resolve("bin/karaf").toString(), "daemon");
        karaf.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KARAF_BASE", home.toString(),
                        "KARAF_DATA", home.resolve("data").toString(),
                        "KARAF_ETC", home.resolve("etc").toString(),
                        "ONEWINDOW_HEAP", "512m",
                        "EXTRA_JAVA_OPTS",
                                "-Donewindow.port=" + http + " -Donewindow.ssh.port=" + ssh + " -Donewindow.mode="
                                        + mode));
        karaf.redirectErrorStream(true).redirectOutput(home.resolve("out").toFile());
        return new LaunchedCentre(home, http, ssh, karaf.start());
    }

    /** Waits until the centre says of itself that it is healthy, and every department that it ships offers its matters. */
    void awaitUp() {
        HttpClient client = HttpClient.newHttpClient();
        await(() -> answer(client, "api/v1/health").isPresent());
        await(() -> answer(client, "api/v1/matters?limit=200")
                .filter(LaunchedCentre::isComplete)
                .isPresent());
    }

    private static boolean isComplete(JsonNode matters) {
        var departments = new HashSet<String>();
        matters.get("items")
                .forEach(matter -> departments.add(matter.get("department").asText()));
        return departments.containsAll(SHIPPED);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http + "/");
    }

    Path home() {
        return home;
    }

    int http() {
        return http;
    }

    int ssh() {
        return ssh;
    }

    long pid() {
        return process.pid();
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the centre in " + home + " did not stop");
        }
    }

    /** Waits until something holds, for two minutes at most, while the process lives. */
    void await(BooleanSupplier condition) {
        long limit = System.nanoTime() + BOOT_LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IllegalStateException("the centre in " + home + " did not come to what was waited for");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** What is answered with 200. */
    private Optional<JsonNode> answer(HttpClient client, String path) {
        try {
            var answer = client.send(HttpRequest.newBuilder(url().resolve(path)).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(CentreClient.JSON.readTree(answer.body()))
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
