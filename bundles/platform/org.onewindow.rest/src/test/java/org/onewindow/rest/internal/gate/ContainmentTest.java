package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.container.AsyncResponse;
import javax.ws.rs.container.Suspended;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.StreamingOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.guard.Breaker;
import org.onewindow.rest.internal.Client;
import org.onewindow.rest.internal.FakeCatalogue;

/** Departments whose own endpoints go wrong, on a real server with 32 threads. */
@Timeout(60)
class ContainmentTest {
    private static final int CROWD = 40;
    private static final Bounds BOUNDS = new Bounds(8, 2, Duration.ofMillis(100), Duration.ofMillis(500), 100 * 1024);

    private final Trouble trouble = new Trouble();
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private Hall hall;
    private Passage sports;
    private Client clerk;

    /** What a bad department might do. */
    @Path("/trouble")
    @Produces("text/plain")
    public static final class Trouble {
        final CompletableFuture<Void> end = new CompletableFuture<>();
        final AtomicInteger inside = new AtomicInteger();
        final List<AsyncResponse> suspended = new CopyOnWriteArrayList<>();

        @GET
        @Path("deaf")
        public String deaf() {
            inside.incrementAndGet();
            // As a lock that is never free: not even an interruption ends it.
            return end.thenApply(done -> "at last").join();
        }

        @GET
        @Path("slow")
        public String slow() throws Exception {
            end.get();
            return "at last";
        }

        @GET
        @Path("later")
        public void later(@Suspended AsyncResponse response) {
            suspended.add(response);
            inside.incrementAndGet();
        }

        @GET
        @Path("flood")
        public StreamingOutput flood() {
            return out -> {
                byte[] some = new byte[10_000];
                for (int i = 0; i < 1_000; i++) {
                    out.write(some);
                }
            };
        }

        @GET
        @Path("throw/{what}")
        public String fail(@PathParam("what") String what) {
            switch (what) {
                case "refusal" -> throw new ProblemException(Kind.CONFLICT, "name-taken", Text.same("taken"));
                case "busy-store" -> throw new ProblemException(Kind.UNAVAILABLE, "store-busy", Text.same("busy"));
                case "link" -> throw new NoSuchMethodError("secret");
                default -> throw new IllegalStateException("secret");
            }
        }

        @POST
        public String read(InputStream body) throws IOException {
            inside.incrementAndGet();
            return String.valueOf(body.readAllBytes().length);
        }

        @GET
        @Path("fine")
        public String fine() {
            return "fine";
        }
    }

    private static Application of(Object resource) {
        return new Application() {
            @Override
            public Set<Object> getSingletons() {
                return Set.of(resource);
            }
        };
    }

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(new OneClerk(), new FakeCatalogue(), null, Duration.ofMillis(200), BOUNDS);
        sports = hall.department("sports", of(trouble));
        hall.department("commerce", new Version("1"));
        hall.core(new Version("core"));
        clerk = new Client(hall.url(), "clerk");
    }

    @AfterEach
    void close() throws Exception {
        trouble.end.complete(null);
        clients.shutdown();
        hall.close();
    }

    private Client.Answer ask(String what) {
        return clerk.get("/departments/sports/trouble/" + what);
    }

    private void until(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come to that");
            Thread.onSpinWait();
        }
    }

    @Test
    void aDepartmentThatHangsWithEveryRequestStarvesNeitherAnotherNorTheCore() {
        var crowd = new ArrayList<CompletableFuture<Client.Answer>>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(CompletableFuture.supplyAsync(() -> ask("deaf"), clients));
        }
        until(() -> trouble.inside.get() == BOUNDS.inside()
                && crowd.stream().filter(CompletableFuture::isDone).count() == CROWD - BOUNDS.inside());

        for (int i = 0; i < 20; i++) {
            assertEquals("1", clerk.get("/departments/commerce/version").body());
            assertEquals("core", clerk.get("/api/v1/version").body());
        }
        var refused = crowd.stream()
                .filter(CompletableFuture::isDone)
                .findFirst()
                .orElseThrow()
                .join();
        assertEquals(503, refused.status());
        assertTrue(List.of("department-busy", "department-failed").contains(refused.text("/code")), refused.body());
        assertEquals("sports", refused.text("/department"));
        assertTrue(refused.response().headers().firstValue("Retry-After").isPresent());
        until(() -> !hall.told.isEmpty());
        assertEquals(BOUNDS.inside(), trouble.inside.get());
    }

    @Test
    void codeThatTakesTooLongIsInterruptedAndCountsAsFailed() {
        for (int i = 0; i < Breaker.FEWEST_FAILURES; i++) {
            assertEquals("department-failed", ask("slow").text("/code"));
        }

        var refused = ask("fine");
        assertEquals(503, refused.status());
        assertEquals("department-failed", refused.text("/code"));
        assertEquals("sports", refused.text("/department"));
        assertEquals(
                "10", refused.response().headers().firstValue("Retry-After").orElseThrow());
        assertTrue(hall.told.get(0).en().contains("did not answer within"), hall.told.toString());
        assertEquals("1", clerk.get("/departments/commerce/version").body());
    }

    @Test
    void whoAnswersLaterHoldsNoPlace() {
        var later = new ArrayList<CompletableFuture<Client.Answer>>();
        for (int i = 0; i < 2 * BOUNDS.inside(); i++) {
            later.add(CompletableFuture.supplyAsync(() -> ask("later"), clients));
            // One after the other: on a slow machine many at once would all hold their places for a moment.
            int inside = i + 1;
            until(() -> trouble.inside.get() == inside);
        }

        assertEquals("fine", ask("fine").body());
        // One after the other again: each needs a place for as long as its answer is written.
        for (int i = 0; i < later.size(); i++) {
            trouble.suspended.get(i).resume("at last");
            assertEquals("at last", later.get(i).join().body());
        }
    }

    @Test
    void anAnswerThatFloodsBreaksOffAndCounts() {
        for (int i = 0; i < Breaker.FEWEST_FAILURES; i++) {
            assertThrows(UncheckedIOException.class, () -> ask("flood"));
        }

        assertEquals(503, ask("fine").status());
        assertTrue(hall.told.get(0).en().contains("wrote more than 100 KB"), hall.told.toString());
    }

    @Test
    void aClientThatGoesAwayInTheMiddleIsNotTheDepartmentsFailure() throws Exception {
        for (int i = 0; i < Breaker.FEWEST_FAILURES; i++) {
            var address = URI.create(hall.url());
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream()
                        .write(("POST /departments/sports/trouble HTTP/1.1\r\nHost: x\r\n"
                                        + "Authorization: Bearer clerk\r\nContent-Type: text/plain\r\n"
                                        + "Content-Length: 1000\r\n\r\nonly the beginning")
                                .getBytes(StandardCharsets.US_ASCII));
                int request = i + 1;
                until(() -> trouble.inside.get() == request);
            }
        }
        until(() -> sports.requests() == 0);

        assertEquals("fine", ask("fine").body());
        assertEquals(List.of(), hall.told);
    }

    @Test
    void whatItsCodeLetsEscapeCounts() {
        for (int i = 0; i < Breaker.FEWEST_FAILURES; i++) {
            assertEquals(500, ask("throw/anything").status());
        }

        assertEquals(503, ask("fine").status());
        assertEquals(
                "3 of the last 3 calls failed, the last one so: /departments/sports threw java.lang.IllegalStateException.",
                hall.told.get(0).en());
    }

    @Test
    void codeThatDoesNotFitTheCentreIsNotAskedASecondTime() {
        assertEquals(500, ask("throw/link").status());

        assertEquals(503, ask("fine").status());
    }

    @Test
    void refusalsAndACentreThatIsBusyAreNoFailures() {
        for (int i = 0; i < 2 * Breaker.FEWEST_FAILURES; i++) {
            assertEquals(409, ask("throw/refusal").status());
            assertEquals(503, ask("throw/busy-store").status());
        }

        assertEquals("fine", ask("fine").body());
    }
}
