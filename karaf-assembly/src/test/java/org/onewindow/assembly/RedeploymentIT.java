package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One department is redeployed again and again: nothing of the versions before may stay behind. */
class RedeploymentIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.assembly"));
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final int WARM_UP = 5;
    private static final int REDEPLOYMENTS = 60;

    @Test
    void classLoadersAndThreadsStayFlat(@TempDir Path home, @TempDir Path jars) throws Exception {
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var administrator = CentreClient.administrator(centre.url(), home);
            deploy(administrator, jars, 0, WARM_UP);
            long loaders = loaders(centre.pid());
            long threads = threads(centre.pid());

            deploy(administrator, jars, WARM_UP, WARM_UP + REDEPLOYMENTS);

            long loadersAfter = loaders(centre.pid());
            long threadsAfter = threads(centre.pid());
            System.out.printf(
                    "[redeploy] %d redeployments: %d class loaders before, %d after; %d threads before, %d after%n",
                    REDEPLOYMENTS, loaders, loadersAfter, threads, threadsAfter);
            assertTrue(loadersAfter <= loaders + 1, loaders + " class loaders became " + loadersAfter);
            // Pools of the HTTP server and of guarded calls breathe; a thread left by each version would show.
            assertTrue(threadsAfter <= threads + 20, threads + " threads became " + threadsAfter);
        }
    }

    @Test
    void whatWasDeployedServesAgainAfterAKill(@TempDir Path home, @TempDir Path jars) throws Exception {
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            deploy(CentreClient.administrator(centre.url(), home), jars, 0, 3);
            centre.kill();
        }
        delete(home.resolve("data/cache"));
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var administrator = CentreClient.administrator(centre.url(), home);
            Threads.await(() -> administrator.get("departments/sports/version").status() == 200);
            assertEquals(
                    "1.0.2",
                    administrator.get("departments/sports/version").response().body());
        }
    }

    private static void deploy(CentreClient administrator, Path jars, int from, int to) {
        for (int patch = from; patch < to; patch++) {
            var jar = FixtureRelease.of("1.0." + patch).in(jars);
            administrator
                    .post(
                            "api/v1/departments",
                            JSON.createObjectNode().put("url", jar.toUri().toString()))
                    .expect(200);
            assertEquals(
                    "1.0." + patch,
                    administrator
                            .get("departments/sports/version")
                            .expect(200)
                            .response()
                            .body());
        }
    }

    private static long loaders(long pid) throws IOException, InterruptedException {
        // The histogram counts what is reachable: it collects first.
        return jcmd(pid, "GC.class_histogram")
                .lines()
                .filter(line -> line.contains(LOADER + " ") || line.endsWith(LOADER))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                .sum();
    }

    private static long threads(long pid) throws IOException, InterruptedException {
        return jcmd(pid, "Thread.print")
                .lines()
                .filter(line -> line.contains(" tid="))
                .count();
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
