package org.onewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A centre of the bench's own: the built distribution over a new home, in development mode (its releases are not
 * signed), on a free port of 127.0.0.1. It ends with the bench, by its own process.
 */
final class Centre implements AutoCloseable {
    private static final Duration BOOT_LIMIT = Duration.ofSeconds(180);
    private static final int STOP_LIMIT_SECONDS = 60;
    private static final int DEPARTMENTS = 7;

    private final Path home;
    private final URI url;
    private final Process process;
    private final Thread atExit = new Thread(this::end);

    private Centre(Path home, URI url, Process process) {
        this.home = home;
        this.url = url;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Comes back when it is healthy and all departments serve. */
    static Centre start(Path distribution) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("onewindow-bench-");
        copy(distribution.resolve("etc"), home.resolve("etc"));
        Files.createDirectories(home.resolve("data"));
        int http = freePort();
        var karaf = new ProcessBuilder(distribution.resolve("bin/karaf").toString(), "daemon");
        karaf.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KARAF_BASE", home.toString(),
                        "KARAF_DATA", home.resolve("data").toString(),
                        "KARAF_ETC", home.resolve("etc").toString(),
                        "EXTRA_JAVA_OPTS",
                                "-Donewindow.mode=development -Donewindow.port=" + http + " -Donewindow.ssh.port="
                                        + freePort()));
        karaf.redirectErrorStream(true).redirectOutput(home.resolve("out").toFile());
        long begun = System.nanoTime();
        var centre = new Centre(home, URI.create("http://127.0.0.1:" + http + "/"), karaf.start());
        centre.awaitDepartments(begun + BOOT_LIMIT.toNanos());
        System.out.printf("The centre is open after %.1f s.%n", (System.nanoTime() - begun) / 1e9);
        return centre;
    }

    URI url() {
        return url;
    }

    Path home() {
        return home;
    }

    Jvm jvm() {
        return new Jvm(process.pid());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }

    private void awaitDepartments(long limit) throws InterruptedException {
        Client administrator = null;
        while (administrator == null || offered(administrator) < DEPARTMENTS) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                end();
                throw new IllegalStateException("the centre did not come up");
            }
            TimeUnit.MILLISECONDS.sleep(100);
            if (administrator == null && Client.nobody(url).answers("api/v1/health")) {
                administrator = Client.administrator(this);
            }
        }
    }

    private static long offered(Client administrator) {
        var departments = administrator.get("api/v1/departments");
        return departments.status() == 200 ? departments.count("\"state\":\"ACTIVE\"") : 0;
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
