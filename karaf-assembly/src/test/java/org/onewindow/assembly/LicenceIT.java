package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceImports.State;
import org.onewindow.karaftest.InKaraf;
import org.osgi.framework.BundleContext;

/** The licence library in the running centre: imported, looked up, verified by anybody, revoked (source-inventory row 9). */
@InKaraf
class LicenceIT {
    private static final String PATH = "api/v1/licences";

    @Test
    void aLicenceIsImportedVerifiedAndRevoked(BundleContext context, LicenceImports imports) throws Exception {
        var root = URI.create("http://127.0.0.1:" + context.getProperty("onewindow.port") + "/");
        var administrator = CentreClient.administrator(root, Path.of(context.getProperty("karaf.base")));
        var head = administrator.employ("head", "county-police:HEAD");
        var number = "TX-" + UUID.randomUUID();
        var row = "hotel-licence,特种行业许可证,%s,NATURAL_PERSON,欧阳明,RESIDENT_ID,%s,county-police,2022-03-02,长期\r\n";
        var file = "\uFEFF证照类型代码,证照名称,证照编号,持证人类型,持证人,证件类型,证件号码,发证机关,发证日期,有效期止\r\n"
                + row.formatted(number, "11010519491231002X")
                + row.formatted(number + "-2", "110105194912310021");

        var begun = CentreClient.send(administrator
                        .request(PATH + "/imports")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file)))
                .expect(202);
        var id = begun.text("/id");
        var done = imports.await(id, Duration.ofSeconds(60));

        assertEquals(State.DONE, done.state());
        assertEquals(1, done.progress().entered());
        var report = administrator.get(PATH + "/imports/" + id + "/report").expect(200);
        assertTrue(
                report.response().body().contains("3,false,idNumber,resident-id-wrong"),
                report.response().body());
        administrator.get(PATH + "?number=" + number).expect(403);
        var found = head.get(PATH + "?number=" + number).expect(200).text("/items/0/id");
        var licence = head.get(PATH + "/" + found).expect(200);
        assertEquals("欧阳明", licence.text("/holder/name"));
        var code = "api/v1/verify/" + licence.text("/verificationCode");
        var shown = CentreClient.nobody(root).get(code).expect(200);
        assertEquals("VALID", shown.text("/standing"));
        assertFalse(shown.response().body().contains("欧阳明"), shown.response().body());
        CentreClient.send(head.request(PATH + "/" + found + "/revoke")
                        .header("Content-Type", "application/json")
                        .header("If-Match", licence.header("ETag"))
                        .POST(BodyPublishers.ofString("{\"reason\":\"材料系伪造\",\"basis\":\"行政许可法第六十九条\"}")))
                .expect(200);
        assertEquals("REVOKED", CentreClient.nobody(root).get(code).expect(200).text("/standing"));
    }
}
