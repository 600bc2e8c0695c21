package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.rest.internal.Client;
import org.onewindow.rest.internal.FakeCatalogue;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.onewindow.rest.internal.problem.ThrownMapper;

/** Applications that arrive while the code of their department is being updated in place. */
class TrialTest {
    private static final String CASES = "/api/v1/cases";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Desk desk = new Desk();
    private Hall hall;
    private Client clerk;
    private Passage former;

    /** A desk whose department's code is away, though its door is still open. */
    private void open(Duration patience) throws Exception {
        hall = new Hall(new OneClerk(), new FakeCatalogue(), null, patience).core(new Application() {
            @Override
            public Set<Object> getSingletons() {
                return Set.of(desk, new ThrownMapper(Diagnosis::of));
            }
        });
        clerk = new Client(hall.url(), "clerk");
        former = hall.department("commerce", new Version("1"));
    }

    @AfterEach
    void close() throws Exception {
        hall.close();
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String body) {
        return http.sendAsync(
                clerk.to(path)
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come to that");
            Thread.onSpinWait();
        }
    }

    private void comeBack() throws Exception {
        desk.away = false;
        hall.department("commerce", new Version("2"));
    }

    @Test
    void anApplicationWaitsForTheCodeAndIsFiledAsItCame() throws Exception {
        open(Duration.ofSeconds(15));
        var filed = post(CASES, "{\"name\":\"公司\"}");
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        hall.close("commerce", former);

        comeBack();

        var answer = filed.get(10, TimeUnit.SECONDS);
        assertEquals("201 {\"name\":\"公司\"}", answer.statusCode() + " " + answer.body());
        assertEquals(List.of(), answer.headers().allValues("Retry-After"));
        assertEquals(1, answer.headers().allValues("X-Request-Id").size());
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(null));
        assertEquals(2, desk.asked.get());
    }

    @Test
    void aStepWithACaseWaitsToo() throws Exception {
        open(Duration.ofSeconds(15));
        hall.close("commerce", former);
        var taken = post(CASES + "/1/actions", "{\"action\":\"ACCEPT\"}");
        until(() -> hall.waitingRoom().waiting("commerce") == 1);

        comeBack();

        assertEquals(200, taken.get(10, TimeUnit.SECONDS).statusCode());
    }

    @Test
    void whatCameBackBetweenTheAnswerAndTheWaitIsAskedAtOnce() throws Exception {
        open(Duration.ofSeconds(30));
        desk.meanwhile = this::comeBack;

        assertEquals(201, post(CASES, "{}").get(10, TimeUnit.SECONDS).statusCode());
    }

    @Test
    void whoHasWaitedLongEnoughIsToldToTryAgain() throws Exception {
        open(Duration.ofMillis(300));
        long begin = System.nanoTime();

        var answer = post(CASES, "{}").get(10, TimeUnit.SECONDS);

        assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(300));
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("\"department-away\""), answer.body());
        assertEquals(List.of("10"), answer.headers().allValues("Retry-After"));
        assertEquals(2, desk.asked.get());
    }

    @Test
    void nobodyWaitsForADepartmentThatWasClosedOnPurposeOrNeverWasThere() throws Exception {
        open(Duration.ofSeconds(30));
        hall.passages().shut("commerce", "department-suspended");
        assertEquals(503, post(CASES, "{}").get(10, TimeUnit.SECONDS).statusCode());
        desk.department = "nobody";
        assertEquals(503, post(CASES, "{}").get(10, TimeUnit.SECONDS).statusCode());
        assertEquals(2, desk.asked.get());
    }

    @Test
    void aHundredWaitWithoutThreadsAndEachGetsAnAnswerOfItsOwn() throws Exception {
        open(Duration.ofSeconds(30));
        var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 100; i++) {
            waiting.add(post(CASES, "{\"n\":" + i + "}"));
        }
        until(() -> hall.waitingRoom().waiting("commerce") == 100);

        comeBack();

        for (int i = 0; i < 100; i++) {
            assertEquals(
                    "{\"n\":" + i + "}",
                    waiting.get(i).get(20, TimeUnit.SECONDS).body());
        }
    }

    @Test
    void everyOtherFailureIsAnsweredAsItIs() throws Exception {
        open(Duration.ofSeconds(30));
        desk.code = "department-failed";
        var answer = post(CASES, "{}").get(10, TimeUnit.SECONDS);
        assertEquals(503, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("\"department-failed\""), answer.body());
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAsEverywhere() throws Exception {
        open(Duration.ofSeconds(30));
        desk.away = false;
        var endless = BodyPublishers.ofByteArrays(List.of(new byte[LimitedBody.MAX_BYTES], new byte[1]));
        var answer = Client.send(
                clerk.to(CASES).header("Content-Type", "application/json").POST(endless));
        assertEquals(413, answer.status());
        assertEquals("body-too-large", answer.text("/code"));
    }

    /** Echoes what is filed, when the code it needs is there. */
    @Path("/cases")
    public static final class Desk {
        final AtomicInteger asked = new AtomicInteger();
        volatile boolean away = true;
        volatile String department = "commerce";
        volatile String code = "department-away";
        volatile Step meanwhile = () -> {};

        @POST
        public Response file(byte[] body) throws Exception {
            asked.incrementAndGet();
            needCode();
            return Response.status(201).type("application/json").entity(body).build();
        }

        @POST
        @Path("1/actions")
        public Response act(byte[] body) throws Exception {
            needCode();
            return Response.ok(body, "application/json").build();
        }

        private void needCode() throws Exception {
            boolean gone = away;
            meanwhile.take();
            if (gone) {
                throw new ProblemException(new Problem(
                        Kind.UNAVAILABLE,
                        code,
                        Text.same("away"),
                        List.of(),
                        Map.of("department", department, "retryAfterSeconds", 10)));
            }
        }
    }

    private interface Step {
        void take() throws Exception;
    }
}
