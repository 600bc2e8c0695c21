package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.papers.NoticeLog.Handing;

class NoticeHandoverTest {
    private static final String PATH = "/api/v1/notice-handovers";
    private static final String BODY = "{\"matter\":\"seal-filing\",\"window\":\"A01\"}";

    @Test
    void intakeTakesDownWhatWasHandedOver() throws Exception {
        try (var centre = new Centre()) {
            var answer = centre.clerk().send("POST", PATH, BODY, "Idempotency-Key", "k");
            assertEquals(201, answer.status(), answer.body());
            assertEquals("seal-filing 0123456789ab", answer.text("/number"));
            assertEquals("A01", answer.text("/window"));
            assertEquals("2026-03-02T09:30:00+08:00", answer.text("/at"));
            assertEquals(List.of(new Handing("seal-filing", "A01")), centre.notices.asked);
            assertEquals(400, centre.clerk().send("POST", PATH, BODY).status());
            assertEquals(
                    "/matter",
                    centre.clerk()
                            .send("POST", PATH, "{\"matter\":\"\"}", "Idempotency-Key", "k")
                            .text("/errors/0/pointer"));
            assertEquals(
                    403,
                    centre.admin()
                            .send("POST", PATH, BODY, "Idempotency-Key", "k")
                            .status());
            assertEquals(
                    401,
                    centre.nobody()
                            .send("POST", PATH, BODY, "Idempotency-Key", "k")
                            .status());
        }
    }

    @Test
    void supervisorsReadThemPageByPage() throws Exception {
        try (var centre = new Centre()) {
            var page = centre.supervisor().get(PATH + "?matter=seal-filing&account=clerk&limit=1");
            assertEquals(200, page.status());
            assertEquals("01KN", page.text("/items/0/id"));
            assertTrue(page.json().at("/items/0/window").isNull());
            centre.supervisor().get(PATH + "?limit=1&cursor=" + page.text("/next"));
            assertEquals(List.of("seal-filing clerk null 2", "null null 01KN 2"), centre.notices.asked);
            assertEquals(403, centre.clerk().get(PATH).status());
        }
    }
}
