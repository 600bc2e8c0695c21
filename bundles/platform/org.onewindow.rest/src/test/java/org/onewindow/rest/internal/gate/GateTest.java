package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.container.AsyncResponse;
import javax.ws.rs.container.Suspended;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Publication;
import org.onewindow.rest.internal.Client;
import org.onewindow.rest.internal.FakeCatalogue;

/** Departments behind the gate, on a real server. */
class GateTest {
    private final FakeCatalogue catalogue = new FakeCatalogue();
    private final Names names = new Names();
    private Hall hall;
    private Passage commerce;
    private Client clerk;
    private Client nobody;

    /** What a department might do. */
    @Path("/names")
    @Produces("text/plain")
    public static final class Names {
        final LinkedBlockingQueue<AsyncResponse> waiting = new LinkedBlockingQueue<>();
        final CountDownLatch inside = new CountDownLatch(1);
        final CompletableFuture<String> answer = new CompletableFuture<>();

        @GET
        @Path("{name}")
        public Response where(@PathParam("name") String name, @Context UriInfo uri, @Context SecurityContext security) {
            return Response.ok(uri.getBaseUri().getPath() + " " + name + " "
                            + security.getUserPrincipal().getName() + " " + security.isUserInRole("INTAKE:commerce")
                            + " " + security.isUserInRole("DECIDE:commerce") + " " + security.isUserInRole("NOBODY"))
                    .location(URI.create("names/7"))
                    .build();
        }

        @GET
        @Path("fail/{how}")
        public String fail(@PathParam("how") String how) {
            switch (how) {
                case "problem" -> throw new ProblemException(Kind.CONFLICT, "name-taken", new Text("已被使用", "taken"));
                case "error" -> throw new NoClassDefFoundError("org/secret/Thing");
                case "missing" -> throw new javax.ws.rs.NotFoundException();
                default -> throw new IllegalStateException("secret of 张三");
            }
        }

        @GET
        @Path("slow/one")
        public String slow() {
            inside.countDown();
            return answer.orTimeout(10, TimeUnit.SECONDS).join();
        }

        @GET
        @Path("later/one")
        public void later(@Suspended AsyncResponse response) {
            waiting.add(response);
        }

        @POST
        public String length(byte[] body) {
            return String.valueOf(body.length);
        }
    }

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(new OneClerk(), catalogue);
        commerce = hall.department("commerce", new Application() {
            @Override
            public Set<Object> getSingletons() {
                return Set.of(names);
            }
        });
        clerk = new Client(hall.url(), "clerk");
        nobody = new Client(hall.url(), null);
    }

    @AfterEach
    void close() throws Exception {
        hall.close();
    }

    @Test
    void aDepartmentSeesThePublicPathAndThePersonWhoCalls() {
        var answer = clerk.get("/departments/commerce/names/%E4%BA%91%E5%B1%B1");
        assertEquals("/departments/commerce/ 云山 clerk true false false", answer.body());
        assertTrue(answer.header("Location").endsWith("/departments/commerce/names/7"), answer.header("Location"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void nobodyComesInWithoutALogin() {
        assertEquals(401, nobody.get("/departments/commerce/names/x").status());
        assertEquals(401, nobody.get("/departments/unknown/names/x").status());
    }

    @Test
    void departmentsThatNobodyEverSawAreUnknown() {
        assertEquals(404, clerk.get("/departments/taxation/x").status());
        assertEquals(404, clerk.get("/departments").status());
        assertEquals("department-unknown", clerk.get("/departments/").text("/code"));
    }

    @Test
    void aDepartmentThatLeftOrIsComingIsAway() {
        hall.close("commerce", commerce);
        catalogue.publications.add(
                new Publication("taxation", "1.0.0", 8, Publication.Status.WAITING, List.of(), List.of("rule")));
        for (String id : List.of("commerce", "taxation")) {
            var answer = clerk.get("/departments/" + id + "/names/x");
            assertEquals(503, answer.status());
            assertEquals("department-away", answer.text("/code"));
            assertEquals("10", answer.header("Retry-After"));
        }
    }

    @Test
    void theCoreThatIsNotThereYetIsStarting() {
        var answer = nobody.get("/api/v1/matters");
        assertEquals(503, answer.status());
        assertEquals("centre-starting", answer.text("/code"));
    }

    @Test
    void whatADepartmentThrowsIsAnsweredInItsName() throws Exception {
        var problem = clerk.get("/departments/commerce/names/fail/problem");
        assertEquals(409, problem.status());
        assertEquals("name-taken", problem.text("/code"));
        assertEquals(404, clerk.get("/departments/commerce/names/fail/missing").status());
        assertEquals(
                "address-unknown", clerk.get("/departments/commerce/nothing").text("/code"));
        for (String how : List.of("surprise", "error")) {
            var answer = clerk.get("/departments/commerce/names/fail/" + how);
            assertEquals(500, answer.status());
            assertEquals("department-failed", answer.text("/code"));
            assertEquals("commerce", answer.text("/department"));
            assertFalse(answer.body().contains("secret"));
            assertFalse(answer.body().contains("Error"));
        }
        hall.close("commerce", commerce);
        commerce.close().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aServletThatBreaksIsAnsweredToo() throws Exception {
        hall.open("broken", "broken.1", new javax.servlet.http.HttpServlet() {
            @Override
            protected void service(
                    javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) {
                throw new NoSuchMethodError("secret");
            }
        });
        var answer = clerk.get("/departments/broken/x");
        assertEquals(500, answer.status());
        assertEquals("broken", answer.text("/department"));
    }

    @Test
    void aRequestIsCountedWhileItIsInside() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> clerk.get("/departments/commerce/names/slow/one"));
        assertTrue(names.inside.await(10, TimeUnit.SECONDS));
        assertEquals(1, commerce.requests());
        hall.close("commerce", commerce);
        var drained = commerce.close();
        assertFalse(drained.isDone());
        names.answer.complete("done");
        assertEquals("done", answer.get(10, TimeUnit.SECONDS).body());
        drained.get(10, TimeUnit.SECONDS);
    }

    @Test
    void anAsynchronousRequestStaysWithItsVersionUntilItIsAnswered() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> clerk.get("/departments/commerce/names/later/one"));
        var response = names.waiting.poll(10, TimeUnit.SECONDS);
        hall.close("commerce", commerce);
        var drained = commerce.close();
        assertFalse(drained.isDone());
        response.resume("later");
        assertEquals("later", answer.get(10, TimeUnit.SECONDS).body());
        drained.get(10, TimeUnit.SECONDS);
        assertEquals(0, commerce.requests());
    }

    @Test
    void whatAnAsynchronousRequestThrowsIsAnsweredToo() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> clerk.get("/departments/commerce/names/later/one"));
        names.waiting.poll(10, TimeUnit.SECONDS).resume(new IllegalStateException("secret"));
        assertEquals("department-failed", answer.get(10, TimeUnit.SECONDS).text("/code"));
        hall.close("commerce", commerce);
        commerce.close().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aBodyMayHaveOneMegabyteAndNoMore() {
        assertEquals(
                String.valueOf(LimitedBody.MAX_BYTES),
                length(LimitedBody.MAX_BYTES).body());
        var announced = length(LimitedBody.MAX_BYTES + 1);
        assertEquals(413, announced.status());
        assertEquals("body-too-large", announced.text("/code"));
    }

    private Client.Answer length(int bytes) {
        return Client.send(clerk.to("/departments/commerce/names")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[bytes])));
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsCutOffAtTheLimit() throws Exception {
        var address = URI.create(hall.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /departments/commerce/names HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer clerk\r\n"
                            + "Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[64 * 1024];
            for (int sent = 0; sent <= LimitedBody.MAX_BYTES; sent += chunk.length) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            // The body has not ended, and the answer is there.
            assertTrue(firstLine(socket.getInputStream()).startsWith("HTTP/1.1 413"));
        }
    }

    @Test
    void tenMegabytesAreNotTakenIn() throws Exception {
        var address = URI.create(hall.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /departments/commerce/names HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer clerk\r\n"
                                    + "Content-Length: 10485760\r\n\r\n.")
                            .getBytes(StandardCharsets.US_ASCII));
            // The server hands a request on with the first byte of its body; the others never come.
            var answer = socket.getInputStream().readAllBytes();
            assertTrue(firstLine(new ByteArrayInputStream(answer)).startsWith("HTTP/1.1 413"));
        }
    }

    private static String firstLine(InputStream in) throws Exception {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\r' && c >= 0; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
