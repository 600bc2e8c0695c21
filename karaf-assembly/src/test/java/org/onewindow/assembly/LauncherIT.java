package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

            assertEquals(2, centre("demo", "no-such-play").status());
            centre("demo").expect(0);
            centre("demo", "chain").expect(0);
            everyPaperOpens(home.resolve("papers"));
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

    /** What is handed over at the windows: one folder for each case, and one for a chain as a whole. */
    private static void everyPaperOpens(Path folder) throws IOException {
        int cases = 0;
        for (Path of : Files.list(folder).toList()) {
            var papers = Files.list(of).toList();
            assertTrue(papers.size() >= 3, papers.toString());
            for (Path paper : papers) {
                try (var opened = Loader.loadPDF(paper.toFile())) {
                    var text = new PDFTextStripper().getText(opened);
                    assertTrue(text.contains(of.getFileName().toString()), paper + " does not name its case: " + text);
                    assertTrue(text.contains("玉山县") || text.contains("国家税务总局"), paper + " names no organ: " + text);
                }
            }
            cases++;
        }
        assertEquals(8, cases, "a company, a chain and its six steps");
    }

    private Answer centre(String... words) throws Exception {
        return launcher.centre(words);
    }
}
