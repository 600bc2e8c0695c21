package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** The shared container, reached from outside. */
@InKaraf(probe = false)
class HttpIT {
    @Test
    void anUnknownAddressIsNotFoundAndTellsNothingAboutTheServer(Centre centre) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(centre.url().resolve("no-such-address"))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(404, answer.statusCode());
        assertFalse(answer.headers().firstValue("Server").isPresent(), () -> answer.headers()
                .toString());
        assertFalse(answer.body().contains("Jetty"), answer.body());
    }

    @Test
    void theDatabaseLiesInTheCentresOwnDirectory(Centre centre) {
        assertTrue(Files.isRegularFile(centre.home().resolve("data/derby/onewindow/service.properties")));
    }
}
