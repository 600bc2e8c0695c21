package org.onewindow.karaftest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until a centre says of itself that it is healthy. */
final class Health {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private Health() {}

    /** @throws IllegalStateException when it has not said so within two minutes */
    static void await(URI root) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve("api/v1/health")).build();
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (!healthy(client, request)) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("not healthy within " + LIMIT.toSeconds() + " s: " + root);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static boolean healthy(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
