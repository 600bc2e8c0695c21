package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceLibrary.End;
import org.onewindow.cases.licences.LicenceSearch;

/** The licence library over HTTP. */
class LicenceTest {
    private static final String ROOT = "/api/v1/licences";
    private static final String ONE = ROOT + "/" + FakeLicences.LICENCE.id();

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre();
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void licencesAreListedByEverythingThatIsAskedFor() {
        var page = centre.clerk()
                .get(ROOT + "?type=t&number=n&organ=o&holder=h&idNumber=i&case=c&standing=EXPIRED&endsBefore=2026-05-01"
                        + "&limit=7");

        assertEquals(200, page.status(), page.body());
        assertEquals(
                new LicenceSearch("t", "n", "o", "h", "i", "c", Standing.EXPIRED, LocalDate.of(2026, 5, 1)),
                centre.licences.asked.get(0));
        assertEquals("null 7", centre.licences.asked.get(1));
        assertEquals("VALID", page.text("/items/0/standing"));
        assertEquals("IMPORTED", page.text("/items/0/origin"));
        assertFalse(page.body().contains("11010519491231002X"), "no numbers of documents in a list");
        centre.clerk().get(ROOT + "?cursor=" + page.text("/next"));
        assertEquals(FakeLicences.LICENCE.id() + " 50", centre.licences.asked.get(3));
        assertEquals(400, centre.clerk().get(ROOT + "?standing=LOST").status());
        assertEquals(400, centre.clerk().get(ROOT + "?endsBefore=May").status());
    }

    @Test
    void aLicenceIsPrintedWithTheAddressAtWhichItIsVerified() {
        var html = centre.clerk().get(ONE + "/certificate?format=html");
        assertEquals(200, html.status(), html.body());
        assertTrue(html.body().contains("/api/v1/verify/" + FakeLicences.LICENCE.verificationCode()), html.body());
        assertEquals("application/pdf", centre.clerk().get(ONE + "/certificate").header("Content-Type"));
        assertEquals(401, centre.nobody().get(ONE + "/certificate").status());
    }

    @Test
    void aLicenceIsReadWithItsVersion() {
        var licence = centre.clerk().get(ONE);

        assertEquals("\"1\"", licence.header("ETag"));
        assertEquals("ACDE-FGHJ-KLMN-PQRT", licence.text("/verificationCode"));
        assertEquals("欧阳明", licence.text("/holder/name"));
        assertEquals("20", licence.text("/fields/rooms"));
        assertEquals("客房数", licence.text("/face/0/name/zh-CN"));
        assertEquals("20", licence.text("/face/0/value/en"));
        assertEquals("2026-03-02T10:00:00+08:00", licence.text("/enteredAt"));
        assertTrue(licence.json().get("revocation").isNull());
        assertEquals(404, centre.clerk().get(ROOT + "/none").status());
    }

    @Test
    void aLicenceIsRevokedAndCancelledInTheVersionThatWasSeen() {
        var body = "{\"on\":\"2026-03-01\",\"reason\":\"材料系伪造\",\"basis\":\"行政许可法第六十九条\"}";

        var revoked = centre.clerk().send("POST", ONE + "/revoke", body, "If-Match", "\"1\"");
        var cancelled =
                centre.clerk().send("POST", ONE + "/cancel", "{\"reason\":\"r\",\"basis\":\"b\"}", "If-Match", "\"1\"");

        assertEquals(200, revoked.status(), revoked.body());
        assertEquals("\"2\"", revoked.header("ETag"));
        assertEquals("REVOKED", revoked.text("/standing"));
        assertEquals("2026-03-01", revoked.text("/revocation/on"));
        assertEquals("CANCELLED", cancelled.text("/standing"));
        assertEquals(
                List.of(new End(LocalDate.of(2026, 3, 1), "材料系伪造", "行政许可法第六十九条"), "clerk 1", new End(null, "r", "b")),
                centre.licences.asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\":\"r\"} | \"1\" | 422",
                "{\"reason\":\"\",\"basis\":\"b\"} | \"1\" | 422",
                "{\"reason\":\"r\",\"basis\":\"b\",\"on\":\"2026-02-30\"} | \"1\" | 422",
                "{\"reason\":\"r\",\"basis\":\"b\",\"other\":1} | \"1\" | 422",
                "{\"reason\" | \"1\" | 400",
                "{\"reason\":\"r\",\"basis\":\"b\"} | x | 400"
            })
    void anEndThatCannotBeUsedIsRefused(String body, String ifMatch, int status) {
        for (var way : List.of("/revoke", "/cancel")) {
            assertEquals(
                    status,
                    centre.clerk()
                            .send("POST", ONE + way, body, "If-Match", ifMatch)
                            .status(),
                    way);
        }
        assertEquals(List.of(), centre.licences.asked);
        assertEquals(
                428,
                centre.clerk()
                        .send("POST", ONE + "/revoke", "{\"reason\":\"r\",\"basis\":\"b\"}")
                        .status());
    }

    /** 国务院令716号 art. 10: an e-licence is as good as the paper, for it can be verified. */
    @Test
    void anybodyVerifiesALicenceWithoutALogin() {
        var shown = centre.nobody().get("/api/v1/verify/ACDE-FGHJ-KLMN-PQRT");

        assertEquals(200, shown.status(), shown.body());
        assertEquals("VALID", shown.text("/standing"));
        assertEquals("欧**", shown.text("/holder"));
        assertEquals("特种行业许可证", shown.text("/type/zh-CN"));
        assertEquals("no-store", shown.header("Cache-Control"));
        var unknown = centre.nobody().get("/api/v1/verify/none");
        assertEquals(404, unknown.status());
        assertEquals("licence-not-verified", unknown.text("/code"));
        assertEquals(401, centre.nobody().get("/api/v1/verify").status());
        assertEquals(401, centre.nobody().get(ONE).status());
    }

    @Test
    void aFileIsTakenInAndItsImportBegun() throws Exception {
        var begun = hand("?organ=public-security&trial=true", "type,number\n".getBytes());

        assertEquals(202, begun.status(), begun.body());
        assertTrue(
                begun.header("Location").endsWith("/api/v1/licences/imports/" + FakeImports.ID),
                begun.header("Location"));
        assertEquals("RUNNING", begun.text("/state"));
        assertEquals("25", begun.text("/percent"));
        var order = centre.imports.orders.get(0);
        assertEquals("public-security", order.organ());
        assertTrue(order.trial() && order.temporary());
        assertTrue(order.file().startsWith(centre.home));
        assertEquals(List.of("admin type,number\n"), centre.imports.contents);
        Files.delete(order.file());
        hand("", "a".getBytes());
        assertFalse(centre.imports.orders.get(1).trial());
        assertEquals(null, centre.imports.orders.get(1).organ());
    }

    @Test
    void aFileOfLicencesMayBeLargerThanOtherBodiesAndHasItsLimit() {
        int most = (int) LicenceImports.LARGEST_FILE;

        assertEquals(202, hand("", new byte[most]).status());
        assertEquals(413, hand("", new byte[most + 1]).status());
        assertEquals(1, centre.imports.orders.size());
        assertEquals("licences-missing", hand("", new byte[0]).text("/code"));
        assertEquals(415, centre.admin().send("POST", ROOT + "/imports", "{}").status());
    }

    @Test
    void importsAreListedAndReadAndTheirReportIsAFile() {
        var page = centre.admin().get(ROOT + "/imports?limit=1");
        assertEquals(FakeImports.ID, page.text("/items/0/id"));
        assertEquals(
                0,
                centre.admin()
                        .get(ROOT + "/imports?cursor=" + page.text("/next"))
                        .json()
                        .get("items")
                        .size());
        assertEquals(
                "7", centre.admin().get(ROOT + "/imports/" + FakeImports.ID).text("/entered"));
        assertEquals(404, centre.admin().get(ROOT + "/imports/none").status());
        var report = centre.admin().get(ROOT + "/imports/" + FakeImports.ID + "/report");
        assertEquals("line,entered\r\n2,false\r\n", report.body());
        assertTrue(report.header("Content-Type").startsWith("text/csv"), report.header("Content-Type"));
        assertTrue(report.header("Content-Disposition").contains(FakeImports.ID + ".csv"));
        var missing = centre.admin().get(ROOT + "/imports/none/report");
        assertEquals(404, missing.status());
        assertEquals("import-unknown", missing.text("/code"));
    }

    @Test
    void onlyAdministratorsImport() {
        assertEquals(403, Client.send(posted(centre.clerk(), "", new byte[1])).status());
        assertEquals(403, centre.clerk().get(ROOT + "/imports").status());
        assertEquals(
                403, centre.clerk().get(ROOT + "/imports/" + FakeImports.ID).status());
        assertEquals(
                403,
                centre.clerk()
                        .get(ROOT + "/imports/" + FakeImports.ID + "/report")
                        .status());
        assertEquals(List.of(), centre.imports.orders);
    }

    private Client.Answer hand(String query, byte[] file) {
        return Client.send(posted(centre.admin(), query, file));
    }

    private static HttpRequest.Builder posted(Client client, String query, byte[] file) {
        return client.to(ROOT + "/imports" + query)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(file));
    }
}
