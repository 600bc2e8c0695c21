package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final String KEY = "Idempotency-Key";
    private static Centre centre;

    @BeforeAll
    static void open() throws Exception {
        centre = new Centre();
    }

    @AfterAll
    static void close() throws Exception {
        centre.close();
    }

    private static Client.Answer file(String body) {
        return centre.clerk().send("POST", "/api/v1/cases", body, KEY, "k1");
    }

    @Test
    void problemsSpeakTheLanguageOfTheRequest() {
        var chinese = centre.nobody().get("/api/v1/matters/none");
        assertEquals(404, chinese.status());
        assertEquals("application/problem+json", chinese.header("Content-Type"));
        assertEquals("zh-CN", chinese.header("Content-Language"));
        assertEquals("urn:onewindow:problem:matter-unknown", chinese.text("/type"));
        assertEquals("未找到", chinese.text("/title"));
        var english =
                Client.send(centre.nobody().to("/api/v1/matters/none").header("Accept-Language", "en-GB,zh;q=0.5"));
        assertEquals("en", english.header("Content-Language"));
        assertEquals("Not found", english.text("/title"));
        assertEquals(404, english.json().get("status").asInt());
    }

    @Test
    void whatJaxRsRefusesIsAProblemToo() {
        assertEquals("address-unknown", centre.clerk().get("/api/v1/nowhere").text("/code"));
        var method = centre.clerk().send("DELETE", "/api/v1/matters", "");
        assertEquals("method-not-allowed", method.text("/code"));
        assertTrue(method.header("Allow").contains("GET"));
        var html = Client.send(centre.nobody().to("/api/v1/matters").header("Accept", "text/html"));
        assertEquals(406, html.status());
        assertEquals("format-unavailable", html.text("/code"));
        var xml = Client.send(centre.clerk()
                .to("/api/v1/cases")
                .header("Content-Type", "text/xml")
                .header(KEY, "k")
                .POST(BodyPublishers.ofString("<a/>")));
        assertEquals(415, xml.status());
        assertEquals("media-type-unsupported", xml.text("/code"));
    }

    @Test
    void whatNobodyForesawIsToldByItsNumberOnly() {
        var answer = file(Samples.FILING.replace("company-establishment", "broken"));
        assertEquals(500, answer.status());
        assertEquals("internal-error", answer.text("/code"));
        assertEquals(answer.header("X-Request-Id"), answer.text("/incident"));
        assertFalse(answer.body().contains("Exception"));
        assertFalse(answer.body().contains("张三"));
    }

    @Test
    void outsideTheApplicationsThereIsNothing() {
        var answer = centre.nobody().get("/elsewhere");
        assertEquals(404, answer.status());
        assertEquals("address-unknown", answer.text("/code"));
    }

    @Test
    void headersKeepAnswersWhereTheyBelong() {
        assertEquals("no-store", centre.clerk().get("/api/v1/cases").header("Cache-Control"));
        var matter = centre.nobody().get("/api/v1/matters/seal-filing");
        assertEquals("no-cache", matter.header("Cache-Control"));
        assertEquals("nosniff", matter.header("X-Content-Type-Options"));
        var again = Client.send(
                centre.nobody().to("/api/v1/matters/seal-filing").header("If-None-Match", matter.header("ETag")));
        assertEquals(304, again.status());
    }
}
