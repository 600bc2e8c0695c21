package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;

@Timeout(60)
class JarSourceTest {
    private static final byte[] JAR = "not really a jar".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private KeptJars jars;

    @BeforeEach
    void serve() throws IOException {
        jars = new KeptJars(CentreHome.of(property -> folder.toString()));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/good.jar", out -> out.write(JAR));
        answer("/huge.jar", out -> {
            for (long sent = 0; sent <= KeptJars.MAX_BYTES; sent += 1 << 20) {
                out.write(new byte[1 << 20]);
            }
        });
        answer("/slow.jar", out -> {
            out.write(JAR);
            out.flush();
            awaitEnd();
        });
        server.setExecutor(task -> new Thread(task).start());
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aJarIsFetchedOverHttpAndKeptUnderItsDigest() throws Exception {
        try (var draft = source(Duration.ofSeconds(20)).fetch(address("/good.jar"))) {
            assertFalse(jars.has(draft.digest()));

            jars.keep(draft);

            assertTrue(jars.has(draft.digest()));
            try (var in = jars.open(draft.digest())) {
                assertArrayEquals(JAR, in.readAllBytes());
            }
        }
        assertEquals(1, files());
    }

    @Test
    void aJarThatIsNotKeptLeavesNothing() throws Exception {
        source(Duration.ofSeconds(20)).fetch(address("/good.jar")).close();

        assertEquals(0, files());
    }

    @Test
    void aJarThatIsTooLargeIsRefused() throws Exception {
        assertTrue(refused("/huge.jar", Duration.ofSeconds(20)).detail().en().contains("more than 64 MB"));
        assertEquals(0, files());
    }

    @Test
    void aJarThatDoesNotComeInTimeIsRefused() {
        assertTrue(refused("/slow.jar", Duration.ofMillis(300)).detail().en().contains("not there within"));
    }

    @Test
    void aJarThatIsNotThereIsRefused() {
        assertEquals(
                "jar-unreadable", refused("/absent.jar", Duration.ofSeconds(20)).code());
    }

    private Problem refused(String path, Duration limit) {
        return assertThrows(ProblemException.class, () -> source(limit).fetch(address(path)))
                .problem();
    }

    private JarSource source(Duration limit) {
        return new JarSource(jars, limit);
    }

    private URI address(String path) {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path);
    }

    private long files() throws IOException {
        try (var files = Files.list(folder.resolve("releases"))) {
            return files.count();
        }
    }

    private void answer(String path, Body body) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                body.write(out);
            }
        });
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }
}
