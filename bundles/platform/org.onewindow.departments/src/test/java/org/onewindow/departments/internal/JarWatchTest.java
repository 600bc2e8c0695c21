package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.departments.internal.JarWatch.Pace;
import org.onewindow.departments.internal.JarWatch.Told;

/** Jars that come, change and go in a folder. */
@Timeout(60)
class JarWatchTest {
    private static final Pace PATIENT = new Pace(Duration.ofMillis(20), Duration.ofSeconds(50), Duration.ofMillis(100));

    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private JarWatch watch;

    private void begin(Pace pace) {
        watch = new JarWatch(folder.resolve("target"), path -> path.toString().endsWith(".jar"), pace, new Told() {
            @Override
            public void written(Path jar, boolean atFirst) {
                told.add((atFirst ? "first " : "written ") + jar.getFileName());
            }

            @Override
            public void gone(Path jar) {
                told.add("gone " + jar.getFileName());
            }
        });
        watch.begin();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private String next() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS);
    }

    private Path target(String name) throws Exception {
        return Files.createDirectories(folder.resolve("target")).resolve(name);
    }

    private static byte[] zip(String content) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content"));
            zip.write(content.getBytes());
        }
        return bytes.toByteArray();
    }

    @Test
    void whatLiesThereAtFirstIsToldApartFromWhatIsWrittenLater() throws Exception {
        Files.write(target("a.jar"), zip("a"));
        begin(PATIENT);
        assertEquals("first a.jar", next());

        Files.write(target("b.jar"), zip("b"));
        assertEquals("written b.jar", next());
        Files.write(target("a.jar"), zip("a, longer"));
        assertEquals("written a.jar", next());
        Files.delete(target("b.jar"));
        assertEquals("gone b.jar", next());
        assertTrue(told.isEmpty(), told.toString());
    }

    @Test
    void aJarThatIsStillBeingWrittenIsWaitedFor() throws Exception {
        byte[] whole = zip("a".repeat(1000));
        target("a.jar");
        begin(PATIENT);
        Files.write(target("half.jar"), Arrays.copyOf(whole, whole.length / 2));
        // By the time each of these is told of, the other has been looked at as often.
        for (int other = 0; other < 3; other++) {
            Files.write(target(other + ".jar"), whole);
            assertEquals("written " + other + ".jar", next());
        }

        Files.write(
                target("half.jar"),
                Arrays.copyOfRange(whole, whole.length / 2, whole.length),
                StandardOpenOption.APPEND);

        assertEquals("written half.jar", next());
    }

    @Test
    void whatDoesNotBecomeAJarIsToldOfInTheEnd() throws Exception {
        begin(new Pace(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMillis(100)));

        Files.writeString(target("text.jar"), "no zip");

        assertEquals("written text.jar", next());
    }

    @Test
    void aBuildMayDeleteItsFolderAndTheJarWithIt() throws Exception {
        begin(PATIENT);
        Files.write(target("a.jar"), zip("1"));
        assertEquals("written a.jar", next());

        Files.delete(target("a.jar"));
        Files.delete(folder.resolve("target"));
        Files.write(target("a.jar"), zip("2"));

        assertEquals("written a.jar", next());
        assertNull(told.poll());
    }
}
