package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.materials.ScanHook.Verdict;

/** Against a daemon that speaks as clamd(8) says. */
class ClamdHookTest {
    private ServerSocket daemon;
    private ClamdHook hook;

    @BeforeEach
    void listen() throws Exception {
        daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        hook = new ClamdHook(daemon.getLocalPort());
    }

    @AfterEach
    void stop() throws Exception {
        daemon.close();
    }

    @Test
    void aCleanFileIsSentInChunksAndFoundClean() throws Exception {
        byte[] content = new byte[200_000];
        new Random(7).nextBytes(content);
        var received = answer("stream: OK\0");

        assertEquals(Verdict.CLEAN, hook.scan(new ByteArrayInputStream(content), content.length));

        assertArrayEquals(content, received.get(5, TimeUnit.SECONDS));
    }

    @Test
    void aThreatIsNamed() throws Exception {
        answer("stream: Win.Test.EICAR_HDB-1 FOUND\0");
        assertEquals(Verdict.infected("Win.Test.EICAR_HDB-1"), hook.scan(new ByteArrayInputStream(new byte[] {1}), 1));
    }

    @Test
    void whateverElseItSaysIsNoVerdict() throws Exception {
        for (String reply : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OK and more\0"}) {
            answer(reply);
            var failed = assertThrows(
                    IOException.class, () -> hook.scan(new ByteArrayInputStream(new byte[] {1}), 1), reply);
            assertTrue(failed.getMessage().startsWith("clamd says: "), failed.getMessage());
        }
    }

    @Test
    void aDaemonThatIsAwaySaysNothing() throws Exception {
        daemon.close();
        assertThrows(IOException.class, () -> hook.scan(new ByteArrayInputStream(new byte[] {1}), 1));
    }

    private CompletableFuture<byte[]> answer(String reply) {
        return CompletableFuture.supplyAsync(() -> {
            try (var client = daemon.accept()) {
                var in = new DataInputStream(client.getInputStream());
                assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length != 0; length = in.readInt()) {
                    content.writeBytes(in.readNBytes(length));
                }
                client.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
                return content.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
