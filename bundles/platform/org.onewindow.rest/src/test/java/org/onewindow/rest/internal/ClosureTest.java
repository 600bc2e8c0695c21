package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.closures.Closures.Finding;

class ClosureTest {
    private static final String PERIOD = "?from=2026-02-01&until=2026-02-28";

    private static Centre centre;

    @BeforeAll
    static void open() throws Exception {
        centre = new Centre();
    }

    @AfterAll
    static void close() throws Exception {
        centre.close();
    }

    @Test
    void theClosedCasesOfAPeriodAreCounted() {
        var answer = centre.clerk().get("/api/v1/closures" + PERIOD);
        assertEquals(200, answer.status(), answer.body());
        assertEquals(Samples.json("{\"closed\":12,\"checked\":3,\"differing\":1}"), answer.json());
        assertEquals("2026-02-01 2026-02-28", lastAsked());
        assertEquals(401, centre.nobody().get("/api/v1/closures" + PERIOD).status());
    }

    @Test
    void aSampleSaysItsSeedAndShowsNoPersonalData() {
        var answer = centre.clerk().get("/api/v1/closures/sample" + PERIOD + "&size=7");
        assertEquals(200, answer.status(), answer.body());
        assertEquals("2026-02-01 2026-02-28 7 null", lastAsked());
        assertEquals(77, answer.json().get("seed").asInt());
        assertEquals(12, answer.json().get("closed").asInt());
        assertEquals(Samples.NUMBER, answer.text("/items/0/number"));
        assertEquals("2026-03-03", answer.text("/items/0/systemDate"));
        assertFalse(answer.json().at("/items/0/check/agrees").asBoolean(true));
        assertEquals("2026-03-02", answer.text("/items/0/check/documentDate"));
        assertTrue(answer.json().get("next").isNull());
        assertFalse(answer.body().contains("张三"));

        centre.clerk().get("/api/v1/closures/sample" + PERIOD + "&seed=77");
        assertEquals("2026-02-01 2026-02-28 20 77", lastAsked());
    }

    @Test
    void whatACheckFoundIsKept() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/closure-check";
        var body = "{\"documentDate\":\"2026-03-02\",\"note\":\"倒签\"}";
        var answer = centre.clerk().send("POST", path, body, "Idempotency-Key", "k", "If-Match", "\"4\"");
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"5\"", answer.header("ETag"));
        assertEquals(new Finding(LocalDate.of(2026, 3, 2), "倒签"), lastAsked());
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", path, "{\"note\":\"倒签\"}", "Idempotency-Key", "k", "If-Match", "\"4\"")
                        .status());
        assertEquals(
                428,
                centre.clerk().send("POST", path, body, "Idempotency-Key", "k").status());
    }

    @ParameterizedTest
    @CsvSource({
        "'', from",
        "?from=2026-02-01, until",
        "?from=2026-02-01&until=2026-02-30, until",
        "?from=2026-02-01&until=2026-02-28&size=0, size",
        "?from=2026-02-01&until=2026-02-28&size=201, size",
        "?from=2026-02-01&until=2026-02-28&seed=-1, seed"
    })
    void aParameterThatCannotBeUsedIsNamed(String query, String parameter) {
        var answer = centre.clerk().get("/api/v1/closures/sample" + query);
        assertEquals(400, answer.status());
        assertEquals(parameter, answer.text("/parameter"));
    }

    private static Object lastAsked() {
        return centre.closures.asked.get(centre.closures.asked.size() - 1);
    }
}
