package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.assembly.CentreClient.Answer;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** What is wrong is told precisely, and nothing is changed by it. */
@InKaraf(probe = false)
class BadInputIT {
    private static CentreClient nobody;
    private static CentreClient clerk;
    private static CentreClient stranger;

    private ObjectNode filing;
    private String newestCase;

    @BeforeAll
    static void aClerkAndAStranger(Centre centre) {
        nobody = CentreClient.nobody(centre.url());
        var administrator = CentreClient.administrator(centre.url(), centre.home());
        clerk = administrator.employ("clerk", "*:INTAKE");
        stranger = administrator.employ("stranger", "taxation:INTAKE");
    }

    @BeforeEach
    void aLawfulApplication() {
        filing = Applications.ofANewCompany(nobody);
        newestCase = clerk.file(Applications.ofANewCompany(nobody)).expect(201).text("/number");
    }

    @Test
    void malformedJson() {
        refused(400, "malformed-json", "{\"matter\":");
        refused(400, "malformed-json", "{\"matter\":\"a\",\"matter\":\"b\"}");
        refused(400, "malformed-json", filing + "x");
        refused(400, "body-missing", "");
    }

    @Test
    void invalidUtf8() {
        var broken = new byte[] {'{', '"', 'm', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        var answer = CentreClient.send(clerk.request("api/v1/cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .POST(BodyPublishers.ofByteArray(broken)));
        assertEquals("malformed-utf8", answer.expect(400).text("/code"));
        nothingWasFiled();
    }

    @Test
    void wrongTypesUnknownFieldsAndMissingOnesAllAtOnce() {
        filing.put("channel", 5);
        filing.put("colour", "red");
        filing.remove("applicant");
        var answer = refused(422, "request-faulty", filing.toString());
        assertEquals(List.of("/applicant", "/channel", "/colour"), pointers(answer));
    }

    @Test
    void aBodyOfTenMegabytes() {
        filing.put("padding", "长".repeat(3_500_000));
        var answer = clerk.file(filing);
        assertEquals("body-too-large", answer.expect(413).text("/code"));
        nothingWasFiled();
    }

    @Test
    void anUnknownMatter() {
        filing.put("matter", "moon-landing");
        refused(404, "matter-unknown", filing.toString());
    }

    @Test
    void aMissingMaterial() {
        var materials = (ArrayNode) filing.get("materials");
        materials.remove(0);
        var answer = refused(422, "application-faulty", filing.toString());
        assertEquals(List.of("/materials"), pointers(answer));
    }

    @Test
    void aFormAgainstItsSchema() {
        var form = (ObjectNode) filing.get("form");
        form.put("licenceCopies", "many");
        form.put("unheardOf", true);
        var answer = refused(422, "application-faulty", filing.toString());
        assertEquals(List.of("/form/licenceCopies", "/form/unheardOf"), pointers(answer));
    }

    @Test
    void aDayThatDoesNotExist() {
        ((ObjectNode) filing.at("/form/shareholders/0")).put("dueOn", "2026-02-30");
        var answer = refused(422, "application-faulty", filing.toString());
        assertEquals(List.of("/form/shareholders/0/dueOn"), pointers(answer));
        assertEquals(
                400,
                nobody.get("api/v1/calendar/due?from=2026-02-30&days=5&unit=WORKING_DAY")
                        .status());
        assertEquals(
                400,
                nobody.get("api/v1/calendar/due?from=2026-02-03&days=-1&unit=WORKING_DAY")
                        .status());
    }

    @Test
    void markupInAName() {
        ((ObjectNode) filing.get("applicant")).put("name", "<script>alert(1)</script>");
        var answer = refused(422, "application-faulty", filing.toString());
        assertTrue(
                pointers(answer).contains("/applicant/name"), answer.response().body());
    }

    @Test
    void aMissingKeyAndAMissingVersion() {
        assertEquals(
                "idempotency-key-missing",
                clerk.send("POST", "api/v1/cases", filing.toString())
                        .expect(400)
                        .text("/code"));
        var unversioned = CentreClient.send(clerk.request("api/v1/cases/" + newestCase + "/actions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .POST(BodyPublishers.ofString("{\"action\":\"ACCEPT\"}")));
        assertEquals(428, unversioned.status());
        nothingWasFiled();
    }

    @Test
    void nobodyWithoutALoginAndNobodyWithoutAGrant(Centre centre) {
        assertEquals(401, nobody.file(filing).status());
        assertEquals(401, nobody.get("api/v1/cases").status());
        assertEquals(401, nobody.get("departments/commerce/names/x").status());
        assertEquals(
                401,
                CentreClient.basic(centre.url(), "admin", "admin")
                        .get("api/v1/me")
                        .status());
        assertEquals("grant-missing", stranger.file(filing).expect(403).text("/code"));
        nothingWasFiled();
    }

    @Test
    void errorsSpeakTheCallersLanguage() {
        var request = nobody.request("api/v1/matters/moon-landing")
                .header("Accept-Language", "en")
                .GET();
        var english = CentreClient.send(request).expect(404);
        assertTrue(english.header("Content-Type").startsWith("application/problem+json"));
        var chinese = nobody.get("api/v1/matters/moon-landing").expect(404);
        assertEquals(english.text("/code"), chinese.text("/code"));
        assertTrue(english.text("/detail").matches("\\p{ASCII}+"), english.text("/detail"));
        assertTrue(chinese.text("/detail").matches(".*\\p{IsHan}.*"), chinese.text("/detail"));
    }

    private Answer refused(int status, String code, String body) {
        var answer = clerk.file(body, key()).expect(status);
        assertEquals(code, answer.text("/code"));
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        nothingWasFiled();
        return answer;
    }

    private void nothingWasFiled() {
        var newest = clerk.get("api/v1/cases?limit=1")
                .expect(200)
                .json()
                .at("/items/0/number")
                .asText();
        assertEquals(newestCase, newest);
    }

    private static List<String> pointers(Answer answer) {
        var pointers = new ArrayList<String>();
        for (JsonNode error : answer.json().get("errors")) {
            pointers.add(error.get("pointer").asText());
        }
        pointers.sort(null);
        return pointers;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
