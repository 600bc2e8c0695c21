package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two centres at once, launched from one distribution as an operator launches them. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
class SideBySideIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.assembly"));

    @TempDir
    private static Path homes;

    private static Map<String, Long> distributionBefore;
    private static List<LaunchedCentre> centres = List.of();

    @BeforeAll
    static void launch() throws IOException {
        distributionBefore = files(DISTRIBUTION);
        Path first = Files.createDirectory(homes.resolve("first"));
        Path second = Files.createDirectory(homes.resolve("second"));
        centres = List.of(LaunchedCentre.start(DISTRIBUTION, first), LaunchedCentre.start(DISTRIBUTION, second));
        centres.forEach(LaunchedCentre::awaitUp);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (LaunchedCentre centre : centres) {
            centre.close();
        }
    }

    @Test
    void nothingListensButHttpAndTheConsoleAndOnlyOnThisMachine() throws IOException {
        for (LaunchedCentre centre : centres) {
            assertEquals(
                    Set.of("loopback:" + centre.http(), "loopback:" + centre.ssh()), ListeningSockets.of(centre.pid()));
        }
    }

    @Test
    void theDistributionIsOnlyRead() throws IOException {
        assertEquals(distributionBefore, files(DISTRIBUTION));
    }

    @Test
    void theBootIsQuiet() throws IOException {
        for (LaunchedCentre centre : centres) {
            try (Stream<String> log = Files.lines(centre.home().resolve("data/log/onewindow.log"))) {
                assertEquals(
                        List.of(), log.filter(line -> !line.contains(" INFO ")).toList());
            }
            assertEquals(List.of(), Files.readAllLines(centre.home().resolve("out")));
        }
    }

    private static Map<String, Long> files(Path directory) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                found.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return found;
    }
}
