package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.CentreHome;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.problem.ProblemException;

class HomeFilesTest {
    private static final byte[] TEXT = "张三的材料".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private final SettableClock clock = new SettableClock();
    private HomeFiles files;

    @BeforeEach
    void open() {
        files = opened();
    }

    private HomeFiles opened() {
        return new HomeFiles(CentreHome.of(Map.of("onewindow.home", home.toString())::get), clock);
    }

    @Test
    void aContentLiesUnderItsDigestForTheOwnerOnly() throws Exception {
        String digest = keep(TEXT);

        var file = home.resolve("files").resolve(digest.substring(0, 2)).resolve(digest);
        assertArrayEquals(TEXT, Files.readAllBytes(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        for (Path folder : List.of(file.getParent(), home.resolve("files"), home.resolve("files/incoming"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
        try (var content = files.open(digest)) {
            assertArrayEquals(TEXT, content.readAllBytes());
        }
        assertEquals(List.of(), incoming());
    }

    @Test
    void whatIsTooLargeIsBrokenOffAndForgotten() throws Exception {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };

        var refused = assertThrows(ProblemException.class, () -> files.receive(endless, 3L * 1024 * 1024));

        assertEquals("file-too-large", refused.problem().code());
        assertEquals(413, refused.problem().kind().status());
        assertTrue(endless.given < 4L * 1024 * 1024, "it was read to " + endless.given);
        assertEquals(List.of(), incoming());
    }

    @Test
    void aSenderWhoBreaksOffLeavesNothing() throws Exception {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> files.receive(broken, 10));
        assertEquals(List.of(), incoming());
    }

    @Test
    void whatWasNotKeptIsForgottenAndWhatAKillLeftIsClearedAtTheStart() throws Exception {
        try (var incoming = files.receive(new ByteArrayInputStream(TEXT), 100)) {
            assertEquals(TEXT.length, incoming.size());
            assertEquals(1, incoming().size());
        }
        assertEquals(List.of(), incoming());

        files.receive(new ByteArrayInputStream(TEXT), 100);
        assertEquals(1, incoming().size());
        opened();
        assertEquals(List.of(), incoming());
    }

    @Test
    void manyMayKeepTheSameContentAtOnce() throws Exception {
        int many = 8;
        var start = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            Callable<String> keeping = () -> {
                start.await();
                return keep(TEXT);
            };
            var kept = threads.invokeAll(Collections.nCopies(many, keeping));
            for (var one : kept) {
                try (var content = files.open(one.get())) {
                    assertArrayEquals(TEXT, content.readAllBytes());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), incoming());
    }

    @Test
    void theSweepDeletesWhatIsOldAndNotNeeded() throws Exception {
        String needed = keep(TEXT);
        String orphan = keep("orphan".getBytes(StandardCharsets.UTF_8));
        clock.advance(Duration.ofHours(30));
        String young = keep("young".getBytes(StandardCharsets.UTF_8));
        Files.writeString(home.resolve("files/ab-notes.txt"), "left alone");

        int swept = files.sweep(clock.instant().minus(Duration.ofHours(24)), needed::equals);

        assertEquals(1, swept);
        files.open(needed).close();
        files.open(young).close();
        assertThrows(IOException.class, () -> files.open(orphan));
        assertTrue(Files.exists(home.resolve("files/ab-notes.txt")));
    }

    @Test
    void whatIsKeptAgainIsYoungAgain() throws Exception {
        String digest = keep(TEXT);
        clock.advance(Duration.ofHours(30));
        keep(TEXT);

        assertEquals(0, files.sweep(clock.instant().minus(Duration.ofHours(24)), none -> false));
        files.open(digest).close();
    }

    @Test
    void aContentThatIsNotWhatItWasIsNotHandedOut() throws Exception {
        String digest = keep(TEXT);
        var file = home.resolve("files").resolve(digest.substring(0, 2)).resolve(digest);
        Files.writeString(file, "something else");

        var refused = assertThrows(IOException.class, () -> files.open(digest));

        assertTrue(refused.getMessage().contains("backup"));
        keep(TEXT);
        files.open(digest).close();
        assertFalse(Files.readString(file).contains("something else"));
    }

    private String keep(byte[] content) {
        try (var incoming = files.receive(new ByteArrayInputStream(content), 100)) {
            incoming.keep();
            return incoming.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> incoming() throws IOException {
        try (var left = Files.list(home.resolve("files/incoming"))) {
            return left.toList();
        }
    }
}
