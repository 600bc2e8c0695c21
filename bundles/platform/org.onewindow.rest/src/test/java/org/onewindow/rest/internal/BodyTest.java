package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|body-missing",
                "' '|body-missing",
                "{|malformed-json",
                "{\"matter\":\"a\",\"matter\":\"b\"}|malformed-json",
                "{} {}|malformed-json",
                "{'matter':1}|malformed-json",
                "{\"matter\":NaN}|malformed-json"
            })
    void whatIsNoJsonIsMalformed(String body, String code) {
        var answer = file(body);
        assertEquals(400, answer.status());
        assertEquals(code, answer.text("/code"));
        assertEquals(code.equals("malformed-json"), answer.json().has("line"));
    }

    @Test
    void nestingHasAnEnd() {
        assertEquals("malformed-json", file("[".repeat(5000) + "]".repeat(5000)).text("/code"));
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        var answer = Client.send(centre.clerk()
                .to("/api/v1/cases")
                .header("Content-Type", "application/json")
                .header(KEY, "k")
                .POST(BodyPublishers.ofByteArray("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals(400, answer.status());
        assertEquals("malformed-utf8", answer.text("/code"));
    }

    @Test
    void aBodyWithoutAMediaTypeIsRefused() {
        var answer = Client.send(
                centre.clerk().to("/api/v1/cases").header(KEY, "k").POST(BodyPublishers.ofString(Samples.FILING)));
        assertEquals(415, answer.status());
    }

    @Test
    void allFaultsOfARequestAreToldAtOnce() {
        var answer = file("""
                {"matter":7,"channel":"FAX","colour":"red","form":{},"materials":[{"code":"a","copies":0,"kind":"COPY"}],
                 "applicant":{"kind":"NATURAL_PERSON","name":"张三","idType":"RESIDENT_ID","idNumber":"1"}}""");
        assertEquals(422, answer.status());
        assertEquals("request-faulty", answer.text("/code"));
        var pointers = answer.json().get("errors").findValuesAsText("pointer");
        assertEquals(
                List.of("/applicant/phone", "/channel", "/colour", "/materials/0/copies", "/matter"),
                pointers.stream().sorted().toList());
        assertFalse(answer.json().at("/errors/0/message").asText().isBlank());
    }

    @Test
    void whatNoDatabaseKeepsIsRefused() {
        var nul = file(Samples.FILING.replace("云山", "云\\u0000山"));
        assertEquals(422, nul.status());
        assertEquals("/form/name", nul.text("/errors/0/pointer"));
        var half = file(Samples.FILING.replace("云山", "\\ud800"));
        assertEquals("text-unstorable", half.text("/errors/0/code"));
        assertEquals(201, file(Samples.FILING.replace("云山", "𠮷㙓")).status());
    }
}
