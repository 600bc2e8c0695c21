package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.rest.internal.Client;
import org.onewindow.rest.internal.FakeCatalogue;

/** Requests that wait for a department that is expected back. */
class WaitingRoomTest {
    private static final String AT = "/departments/commerce/version";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Hall hall;
    private Client clerk;
    private Passage former;

    /** A department that was there a moment ago. */
    private void open(Duration patience) throws Exception {
        hall = new Hall(new OneClerk(), new FakeCatalogue(), null, patience);
        clerk = new Client(hall.url(), "clerk");
        former = hall.department("commerce", new Version("1"));
        hall.close("commerce", former);
    }

    @AfterEach
    void close() throws Exception {
        hall.close();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return http.sendAsync(clerk.to(path).build(), BodyHandlers.ofString());
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come to that");
            Thread.onSpinWait();
        }
    }

    @Test
    void aRequestWaitsUntilItIsTurnedTo() throws Exception {
        open(Duration.ofSeconds(15));
        var waiting = ask(AT);
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        assertFalse(waiting.isDone());
        hall.department("commerce", new Version("2"));
        assertEquals("2", waiting.get(10, TimeUnit.SECONDS).body());
        assertEquals(0, hall.waitingRoom().waiting("commerce"));
    }

    @Test
    void itsBodyAndItsNumberWaitWithIt() throws Exception {
        open(Duration.ofSeconds(15));
        var post = http.sendAsync(
                clerk.to("/departments/commerce/echo")
                        .POST(BodyPublishers.ofString("公司"))
                        .build(),
                BodyHandlers.ofString());
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        hall.open("commerce", "commerce.2", new HttpServlet() {
            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                response.getOutputStream().write(request.getInputStream().readAllBytes());
            }
        });
        var answer = post.get(10, TimeUnit.SECONDS);
        assertEquals("公司", answer.body());
        assertEquals(1, answer.headers().allValues("X-Request-Id").size());
    }

    @Test
    void whoHasWaitedCanBeAnsweredLaterStill() throws Exception {
        open(Duration.ofSeconds(15));
        var waiting = ask(AT + "/later");
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        var second = new Version("2");
        var passage = hall.department("commerce", second);
        second.desk.later.poll(10, TimeUnit.SECONDS).resume("2 later");
        assertEquals("2 later", waiting.get(10, TimeUnit.SECONDS).body());
        until(() -> passage.requests() == 0);
    }

    @Test
    void whoHasWaitedLongEnoughIsToldToTryAgain() throws Exception {
        open(Duration.ofMillis(300));
        long begin = System.nanoTime();
        var answer = clerk.get(AT);
        assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(300));
        assertEquals(503, answer.status());
        assertEquals("department-away", answer.text("/code"));
        assertEquals("10", answer.header("Retry-After"));
    }

    @Test
    void whoWaitedForATurnThatCameToNothingIsToldToTryAgain() throws Exception {
        open(Duration.ofMillis(300));
        hall.passages().arriving("taxation", this);
        var waiting = ask("/departments/taxation/x");
        until(() -> hall.waitingRoom().waiting("taxation") == 1);
        hall.passages().forget("taxation", this);
        assertEquals(503, waiting.get(10, TimeUnit.SECONDS).statusCode());
        assertEquals(404, clerk.get("/departments/taxation/x").status());
    }

    @Test
    void nobodyWaitsForWhatIsShut() throws Exception {
        open(Duration.ofSeconds(15));
        hall.passages().shut("commerce", "department-suspended");
        assertEquals("department-suspended", clerk.get(AT).text("/code"));
    }

    @Test
    void nobodyWaitsWithoutALogin() throws Exception {
        open(Duration.ofSeconds(15));
        assertEquals(401, new Client(hall.url(), null).get(AT).status());
    }

    @Test
    void twoHundredWaitWithoutThreadsAndWhoComesAfterThemDoesNot() throws Exception {
        open(Duration.ofSeconds(30));
        var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < WaitingRoom.SEATS; i++) {
            waiting.add(ask(AT));
        }
        until(() -> hall.waitingRoom().waiting("commerce") == WaitingRoom.SEATS);
        var refused = clerk.get(AT);
        assertEquals(503, refused.status());
        assertEquals("department-away", refused.text("/code"));
        hall.department("commerce", new Version("2"));
        for (var one : waiting) {
            assertEquals("2", one.get(20, TimeUnit.SECONDS).body());
        }
    }

    @Test
    void whenTheGateClosesNobodyIsLeftWaiting() throws Exception {
        open(Duration.ofSeconds(30));
        var waiting = ask(AT);
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        hall.waitingRoom().close();
        assertEquals(503, waiting.get(10, TimeUnit.SECONDS).statusCode());
    }
}
