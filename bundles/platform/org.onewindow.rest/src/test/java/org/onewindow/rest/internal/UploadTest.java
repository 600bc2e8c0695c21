package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.materials.Uploads.Reuse;
import org.onewindow.rest.internal.Client.Answer;

/** Files over HTTP, behind the gate. */
class UploadTest {
    private static final String UPLOADS = "/api/v1/cases/" + Samples.NUMBER + "/uploads";
    private static final String LEASE = UPLOADS + "?material=lease&name=%E5%90%88%E5%90%8C.pdf";
    private static final int MEGABYTE = 1024 * 1024;

    private static Centre centre;

    @BeforeAll
    static void open() throws Exception {
        centre = new Centre();
    }

    @AfterAll
    static void close() throws Exception {
        centre.close();
    }

    @BeforeEach
    void forget() {
        centre.uploads.asked.clear();
    }

    @Test
    void theBodyIsTheFileAndMayBeLargerThanAnythingElse() {
        var answer = handIn(LEASE, "application/pdf", 5 * MEGABYTE);

        assertEquals(201, answer.status());
        assertEquals("\"2\"", answer.header("ETag"));
        assertTrue(answer.header("Location").endsWith(UPLOADS + "/2"), answer.header("Location"));
        assertEquals("lease", answer.text("/material"));
        assertEquals(List.of("合同.pdf application/pdf " + 5 * MEGABYTE + " 1 k"), centre.uploads.asked);
    }

    @Test
    void onlyThisAddressTakesMoreThanAMegabyteAndNoneMoreThanSixtyFour() {
        var elsewhere = handIn("/api/v1/cases/" + Samples.NUMBER + "/actions", "application/pdf", MEGABYTE + 1);
        assertEquals(413, elsewhere.status());
        var withdrawal = handIn(UPLOADS + "/1/withdraw", "application/json", MEGABYTE + 1);
        assertEquals(413, withdrawal.status());
        var tooLarge = handIn(LEASE, "application/pdf", 64 * MEGABYTE + 1);
        assertEquals(413, tooLarge.status());
        assertEquals("body-too-large", tooLarge.text("/code"));
        assertEquals(List.of(), centre.uploads.asked);
    }

    @Test
    void aBodyThatHidesItsLengthIsBrokenOffAtTheSameLimit() {
        var request = centre.clerk()
                .to(LEASE)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[64 * MEGABYTE + 1])))
                .headers("Content-Type", "application/pdf", "Idempotency-Key", "k", "If-Match", "\"1\"");
        assertEquals(413, Client.send(request).status());
        assertEquals(List.of(), centre.uploads.asked);
    }

    @Test
    void whatIsMissingOrOfAnotherMediaTypeIsRefused() {
        assertEquals(415, handIn(LEASE, "text/html", 10).status());
        assertEquals(415, handIn(LEASE, "multipart/form-data; boundary=x", 10).status());
        assertEquals(
                "material",
                handIn(UPLOADS + "?name=a.pdf", "application/pdf", 1).text("/parameter"));
        assertEquals(
                "name",
                handIn(UPLOADS + "?material=lease", "application/pdf", 1).text("/parameter"));
        var keyless = centre.clerk().to(LEASE).POST(BodyPublishers.ofByteArray(new byte[1]));
        assertEquals(
                400,
                Client.send(keyless.header("Content-Type", "application/pdf")).status());
        var versionless = centre.clerk().to(LEASE).POST(BodyPublishers.ofByteArray(new byte[1]));
        assertEquals(
                428,
                Client.send(versionless.headers("Content-Type", "application/pdf", "Idempotency-Key", "k"))
                        .status());
        assertEquals(
                401,
                Client.send(centre.nobody()
                                .to(LEASE)
                                .POST(BodyPublishers.ofByteArray(new byte[1]))
                                .header("Content-Type", "application/pdf"))
                        .status());
        assertEquals(List.of(), centre.uploads.asked);
    }

    @Test
    void anEmptyBodyIsAFileWithoutContent() {
        assertEquals(201, handIn(LEASE, "application/octet-stream", 0).status());
        assertEquals(List.of("合同.pdf application/octet-stream 0 1 k"), centre.uploads.asked);
    }

    @Test
    void aFileIsOfferedToBeSavedAndNothingElse() {
        var answer = centre.clerk().get(UPLOADS + "/2");

        assertEquals(200, answer.status());
        assertEquals("%PDF 张三", answer.body());
        assertEquals("application/pdf", answer.header("Content-Type"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("default-src 'none'; sandbox", answer.header("Content-Security-Policy"));
        assertEquals(String.valueOf(FakeUploads.CONTENT.length), answer.header("Content-Length"));
        assertEquals(
                "attachment; filename=\"" + Samples.NUMBER + "-2.pdf\"; filename*=UTF-8''%E5%BC%A0%E4%B8%89%20%E7%9A%84"
                        + "%22%E5%90%88%E5%90%8C%22.pdf",
                answer.header("Content-Disposition"));
        assertEquals(400, centre.clerk().get(UPLOADS + "/x").status());
        var waits = centre.clerk().get(UPLOADS + "/9");
        assertEquals(503, waits.status());
        assertEquals("10", waits.header("Retry-After"));
    }

    @Test
    void theListSaysWhatMayBeOpenedAndWhatIsMissing() {
        var answer = centre.clerk().get(UPLOADS);

        assertEquals("误传", answer.text("/items/0/withdrawal/reason"));
        assertTrue(answer.json().at("/items/0/scan").isNull());
        assertEquals("CLEAN", answer.text("/items/1/scan/state"));
        assertEquals("2026-03-02T09:30:00+08:00", answer.text("/items/1/handedInAt"));
        assertTrue(answer.json().at("/items/1/readable").asBoolean());
        assertEquals("plan", answer.text("/missing/0"));
        assertTrue(answer.json().get("next").isNull());
    }

    @Test
    void aFileOfAnEarlierCaseIsTakenOver() {
        var headers = new String[] {"Idempotency-Key", "k", "If-Match", "\"1\""};
        var body = "{\"material\":\"lease\",\"fromCase\":\"36112320260226000012\",\"upload\":1}";
        var answer = centre.clerk().send("POST", UPLOADS + "/reused", body, headers);
        assertEquals(201, answer.status());
        assertTrue(answer.header("Location").endsWith(UPLOADS + "/3"));
        assertEquals(List.of(new Reuse("lease", "36112320260226000012", 1)), centre.uploads.asked);
        assertEquals(
                422,
                centre.clerk().send("POST", UPLOADS + "/reused", "{}", headers).status());
    }

    @Test
    void aWithdrawalHasAReason() {
        var headers = new String[] {"Idempotency-Key", "k", "If-Match", "\"1\""};
        var answer = centre.clerk().send("POST", UPLOADS + "/1/withdraw", "{\"reason\":\"误传\"}", headers);
        assertEquals(200, answer.status());
        assertEquals("\"2\"", answer.header("ETag"));
        assertEquals(List.of("1 误传"), centre.uploads.asked);
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", UPLOADS + "/1/withdraw", "{}", headers)
                        .status());
    }

    private static Answer handIn(String path, String mediaType, int size) {
        return Client.send(centre.clerk()
                .to(path)
                .POST(BodyPublishers.ofByteArray(new byte[size]))
                .headers("Content-Type", mediaType, "Idempotency-Key", "k", "If-Match", "\"1\""));
    }
}
