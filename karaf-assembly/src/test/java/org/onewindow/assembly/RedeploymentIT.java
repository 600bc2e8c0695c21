package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One department is redeployed again and again: nothing of the versions before may stay behind. */
class RedeploymentIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.assembly"));
    private static final int WARM_UP = 20;
    private static final int REDEPLOYMENTS = 60;
    /** The release that serves, and the one that is kept for rolling back. */
    private static final int MOST_LOADERS = 2;
    /**
     * KiB. The platform itself still loads and generates classes while it warms up: 2 to 3 MiB in this many turns, and
     * ever less (bench/README.md). What each release would leave behind besides its loader shows above that.
     */
    private static final long MOST_GROWTH = 5 * 1024;

    @Test
    void classLoadersThreadsAndMetaspaceStayFlat(@TempDir Path home, @TempDir Path jars) throws Exception {
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var administrator = CentreClient.administrator(centre.url(), home);
            deploy(administrator, jars, 0, WARM_UP);
            var before = Footprint.of(centre.pid());

            deploy(administrator, jars, WARM_UP, WARM_UP + REDEPLOYMENTS);

            var after = Footprint.of(centre.pid());
            System.out.printf("[redeploy] %d redeployments: %s before, %s after%n", REDEPLOYMENTS, before, after);
            assertTrue(after.loaders() <= before.loaders() + 1, before + " became " + after);
            assertTrue(after.sports() <= MOST_LOADERS, before + " became " + after);
            // Pools of the HTTP server and of guarded calls breathe; a thread left by each version would show.
            assertTrue(after.threads() <= before.threads() + 20, before + " became " + after);
            assertTrue(after.metaspace() <= before.metaspace() + MOST_GROWTH, before + " became " + after);
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

    /**
     * What is there after a collection, asked with the JDK's jcmd: the centre's JMX is switched off.
     *
     * @param loaders class loaders of bundles
     * @param sports those of them that have loaded classes of the department
     * @param metaspace in KiB
     */
    private record Footprint(long loaders, long sports, long threads, long metaspace) {
        private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
        private static final Pattern METASPACE = Pattern.compile("Metaspace +used (\\d+)K");

        static Footprint of(long pid) throws IOException, InterruptedException {
            jcmd(pid, "GC.run");
            // The histogram counts what is reachable: it collects first.
            long loaders = jcmd(pid, "GC.class_histogram")
                    .lines()
                    .filter(line -> line.contains(LOADER + " ") || line.endsWith(LOADER))
                    .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                    .sum();
            long sports = jcmd(pid, "VM.classloaders", "show-classes")
                    .lines()
                    .filter(line -> line.contains("Classes: sports."))
                    .count();
            long threads = jcmd(pid, "Thread.print")
                    .lines()
                    .filter(line -> line.contains(" tid="))
                    .count();
            var metaspace = METASPACE.matcher(jcmd(pid, "GC.heap_info"));
            assertTrue(metaspace.find(), "jcmd tells the metaspace");
            return new Footprint(loaders, sports, threads, Long.parseLong(metaspace.group(1)));
        }

        private static String jcmd(long pid, String... command) throws IOException, InterruptedException {
            var words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
            words.addAll(List.of(command));
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
