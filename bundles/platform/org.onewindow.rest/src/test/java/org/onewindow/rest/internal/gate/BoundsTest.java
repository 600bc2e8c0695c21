package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final Path SERVER =
            Path.of("..", "..", "..", "karaf-assembly/src/main/resources/etc/org.ops4j.pax.web.cfg");

    @Test
    void theServerHasMoreThreadsThanDepartmentsCanTakeFromIt() throws IOException {
        var configuration = new Properties();
        try (Reader in = Files.newBufferedReader(SERVER)) {
            configuration.load(in);
        }

        int threads = Integer.parseInt(configuration.getProperty("org.ops4j.pax.web.server.maxThreads"));

        assertTrue(threads >= Bounds.serverThreads(), threads + " are fewer than " + Bounds.serverThreads());
    }
}
