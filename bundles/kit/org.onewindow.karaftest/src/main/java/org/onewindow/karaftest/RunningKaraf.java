package org.onewindow.karaftest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The one container of a test run; JUnit closes it after the last test. */
final class RunningKaraf implements CloseableResource {
    private final ExamSystem system;
    private final TestContainer container;
    private final Centre centre;

    private RunningKaraf(ExamSystem system, TestContainer container, Centre centre) {
        this.system = system;
        this.container = container;
        this.centre = centre;
    }

    static RunningKaraf boot() {
        try {
            Path work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "karaf-");
            int http = freePort();
            ExamSystem system = PaxExamRuntime.createTestSystem(KarafOptions.of(work, http, freePort()));
            TestContainer container = PaxExamRuntime.createContainer(system);
            startWithoutStandardInput(container);
            Centre centre = new Centre(URI.create("http://127.0.0.1:" + http + "/"), home(work));
            Health.await(centre.url());
            return new RunningKaraf(system, container, centre);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Centre centre() {
        return centre;
    }

    Probe install(Class<?> type, List<String> tests) {
        try {
            TestProbeBuilder probe = system.createProbe();
            probe.setHeader("Bundle-SymbolicName", "probe." + type.getName());
            Map<String, TestAddress> addresses = new TreeMap<>();
            tests.forEach(test -> addresses.put(test, probe.addTest(type, test)));
            container.install("probe:" + type.getName(), probe.build().getStream());
            return new Probe(container, addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    /**
     * Pax Exam pumps standard input to the container. In a forked test JVM that is the build's command channel: the
     * pump would swallow the build's leave to exit, and the JVM would hang for 30 seconds until it is killed.
     */
    private static void startWithoutStandardInput(TestContainer container) {
        InputStream commands = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            container.start();
        } finally {
            System.setIn(commands);
        }
    }

    private static Path home(Path work) throws IOException {
        try (Stream<Path> unpacked = Files.list(work)) {
            return unpacked.filter(path -> Files.isDirectory(path.resolve("etc")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("nothing was unpacked in " + work));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
