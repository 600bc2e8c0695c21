package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.outbox.Queued.State;

/** The outbox over HTTP. */
class OutboxTest {
    private static final String KEY = Samples.NUMBER + "-1-RECEIPT";

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre();
        centre.outbox.add(1, State.GIVEN_UP);
        centre.outbox.add(2, State.WAITING);
        centre.outbox.add(3, State.SENT);
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void messagesAreListedByStateAndPageWithoutWhatIsSealed() {
        var failed = centre.admin().get("/api/v1/outbox?state=GIVEN_UP");
        assertEquals(200, failed.status(), failed.body());
        assertEquals(KEY, failed.text("/items/0/key"));
        assertEquals("line busy", failed.text("/items/0/lastError"));
        assertEquals("RECEIVED", failed.text("/items/0/facts/state"));
        assertEquals("APPLICANT", failed.text("/items/0/recipient/type"));
        assertTrue(failed.json().get("next").isNull());
        assertFalse(failed.body().contains("13800000000"));

        var first = centre.admin().get("/api/v1/outbox?limit=2");
        assertEquals("SENT", first.text("/items/0/state"));
        var second = centre.admin().get("/api/v1/outbox?limit=2&cursor=" + first.text("/next"));
        assertEquals(KEY, second.text("/items/0/key"));
        assertEquals(400, centre.admin().get("/api/v1/outbox?state=LOST").status());
    }

    @Test
    void aMessageIsTriedAgainInTheNameOfWhoAskedForIt() {
        assertEquals(
                KEY,
                centre.admin()
                        .send("POST", "/api/v1/outbox/" + KEY + "/retry", "")
                        .text("/key"));
        assertEquals(List.of("admin " + KEY), centre.outbox.asked);
        assertEquals(
                404,
                centre.admin().send("POST", "/api/v1/outbox/nothing/retry", "").status());
    }

    @Test
    void theOutboxIsTheAdministrators() {
        assertEquals(401, centre.nobody().get("/api/v1/outbox").status());
        assertEquals(403, centre.clerk().get("/api/v1/outbox").status());
        assertEquals(
                403,
                centre.clerk()
                        .send("POST", "/api/v1/outbox/" + KEY + "/retry", "")
                        .status());
        assertEquals(List.of(), centre.outbox.asked);
    }
}
