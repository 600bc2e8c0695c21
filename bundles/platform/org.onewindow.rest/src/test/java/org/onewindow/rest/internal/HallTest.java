package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Setting;
import org.onewindow.rest.internal.view.MatterView;

/** The hall's registers over HTTP. */
class HallTest {
    private static final String NAME = "\"name\":{\"zh-CN\":\"名称\",\"en\":\"Name\"}";
    private static final String APPROVAL =
            "\"approval\":{\"document\":\"玉府常纪〔2026〕2号\",\"approver\":\"县政府常务会议\",\"date\":\"2026-02-01\",\"reason\":\"需专用场地\"}";

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre();
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows",
                "zones",
                "sites",
                "themes",
                "entrants",
                "exemptions",
                "matters/company-establishment/presence"
            })
    void theRegistersAreOpenToEverybody(String path) {
        var list = centre.nobody().get("/api/v1/" + path);

        assertEquals(200, list.status(), list.body());
        assertFalse(list.json().get("items").isEmpty());
        assertTrue(list.json().get("next").isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "POST,windows",
        "DELETE,windows/C01",
        "POST,windows/C01/close",
        "POST,windows/C01/open",
        "PUT,zones/A",
        "PUT,sites/main",
        "DELETE,sites/main",
        "PUT,themes/home",
        "DELETE,themes/home",
        "PUT,entrants/water",
        "DELETE,entrants/water",
        "POST,exemptions",
        "POST,exemptions/1/revoke",
        "GET,matters/company-establishment/settings",
        "POST,matters/company-establishment/settings",
        "POST,matters/company-establishment/settings/1/revoke"
    })
    void changesAndTheHistoryAreTheAdministrators(String method, String path) {
        assertEquals(401, centre.nobody().send(method, "/api/v1/" + path, "{}").status());
        assertEquals(403, centre.clerk().send(method, "/api/v1/" + path, "{}").status());
    }

    @Test
    void aWindowIsAddedClosedOpenedAndRemoved() {
        var added = admin("POST", "windows", "{\"zone\":\"C\",\"floor\":1,\"kind\":\"RESERVE\"}");
        assertEquals(201, added.status(), added.body());
        String path = "windows/" + added.text("/number");

        var closed = admin("POST", path + "/close", "{\"reason\":\"设备检修\"}");
        assertEquals("设备检修", closed.text("/closed"));
        assertFalse(closed.json().get("open").asBoolean());
        assertEquals("2026-03-02T10:00:00+08:00", closed.text("/closedSince"));
        assertTrue(admin("POST", path + "/open", "").json().get("open").asBoolean());
        assertEquals(204, admin("DELETE", path, "").status());
        assertEquals("window-unknown", admin("POST", path + "/open", "").text("/code"));
    }

    @Test
    void the121stWindowIsRefusedWithBothNumbers() {
        String wish = "{\"zone\":\"C\",\"floor\":1,\"kind\":\"RESERVE\"}";
        for (int i = centre.windows.list().size(); i < 120; i++) {
            assertEquals(201, admin("POST", "windows", wish).status());
        }

        var refused = admin("POST", "windows", wish);

        assertEquals(409, refused.status());
        assertEquals("windows-over-cap", refused.text("/code"));
        assertTrue(refused.text("/detail").contains("121")
                && refused.text("/detail").contains("120"));
    }

    @Test
    void zonesTellTheirDepartmentsAndWindows() {
        var zones = centre.nobody().get("/api/v1/zones");

        assertEquals("C", zones.text("/items/2/zone"));
        assertEquals("commerce", zones.text("/items/2/departments/0/id"));
        assertEquals(
                centre.windows.list().size(),
                zones.json().at("/items/2/windows").asInt());
        assertEquals("Name", admin("PUT", "zones/C", "{" + NAME + "}").text("/name/en"));
        assertEquals(404, admin("PUT", "zones/H", "{" + NAME + "}").status());
    }

    @Test
    void themesTellTheirMatters() {
        var themes = centre.nobody().get("/api/v1/themes").json().get("items");

        for (var theme : themes) {
            boolean startUp = theme.get("code").asText().equals("start-up");
            assertEquals(startUp ? 2 : 0, theme.get("matters").size());
        }
        assertEquals(200, admin("PUT", "themes/sea", "{" + NAME + "}").status());
        assertEquals(422, admin("PUT", "themes/Sea_", "{" + NAME + "}").status());
        assertEquals(204, admin("DELETE", "themes/sea", "").status());
        assertEquals("theme-in-use", admin("DELETE", "themes/start-up", "").text("/code"));
    }

    @Test
    void entrantsAndSitesAreEnteredAndTakenOut() {
        var entrant = admin("PUT", "entrants/water-company", "{" + NAME + ",\"kind\":\"UTILITY\"}");
        assertEquals(200, entrant.status(), entrant.body());
        assertTrue(entrant.json().get("department").isNull());
        assertEquals(204, admin("DELETE", "entrants/water-company", "").status());
        var blank = admin("PUT", "entrants/blank", "{\"name\":{\"zh-CN\":\" \",\"en\":\"x\"},\"kind\":\"UTILITY\"}");
        assertEquals("/name/zh-CN", blank.text("/errors/0/pointer"));

        var site =
                admin("PUT", "sites/binghu", "{" + NAME + ",\"phone\":\"0793-5550100\",\"matters\":[\"seal-filing\"]}");
        assertEquals(200, site.status(), site.body());
        assertEquals(
                "PRESENT",
                centre.nobody().get("/api/v1/matters/seal-filing/presence").text("/items/1/presence"));
        assertEquals(204, admin("DELETE", "sites/binghu", "").status());
    }

    @Test
    void anExemptionStandsOnThePublicListUntilItIsRevoked() {
        var made = admin("POST", "exemptions", "{\"matter\":\"seal-filing\"," + APPROVAL + "}");
        assertEquals(201, made.status(), made.body());
        int number = made.json().get("number").asInt();

        var listed = centre.nobody().get("/api/v1/exemptions");
        assertEquals(4, listed.json().get("items").size());
        assertEquals("县政府常务会议", listed.text("/items/3/approval/approver"));
        assertFalse(listed.json().at("/items/3").has("made"), "who typed it in is nobody's business");
        assertEquals(
                "EXEMPT",
                centre.nobody().get("/api/v1/matters/seal-filing/presence").text("/items/0/presence"));
        assertEquals(
                200,
                admin("POST", "exemptions/" + number + "/revoke", "{\"reason\":\"已进驻\"}")
                        .status());
        assertEquals(
                3, centre.nobody().get("/api/v1/exemptions").json().get("items").size());
    }

    @Test
    void aSettingIsMadeListedAndRevoked() {
        String path = "matters/company-establishment/settings";
        var made = admin(
                "POST",
                path,
                "{\"phone\":\"0793-5550123\",\"from\":\"2026-03-05\",\"until\":\"2026-03-09\",\"reason\":\"换号\"}");
        assertEquals(201, made.status(), made.body());

        var listed = centre.admin().get("/api/v1/" + path);
        assertEquals("换号", listed.text("/items/0/made/reason"));
        assertEquals("admin", listed.text("/items/0/made/by"));
        assertEquals("2026-03-09", listed.text("/items/0/until"));
        var revoked = admin("POST", path + "/" + made.json().get("number") + "/revoke", "{\"reason\":\"撤回\"}");
        assertEquals("撤回", revoked.text("/revoked/reason"));
        var faulty = admin("POST", path, "{\"promised\":{\"length\":3650,\"unit\":\"MONTH\"},\"reason\":\"试\"}");
        assertEquals(422, faulty.status());
        assertEquals("/promised", faulty.text("/errors/0/pointer"));
    }

    @Test
    void whatIsSetOverAMatterIsShownWithIt() {
        var own = Samples.COMPANY;
        var set = new Definition(
                "other",
                own.matter(),
                own.departmentName(),
                own.organ(),
                own.schema(),
                own.ui(),
                own.specimen(),
                new Setting(null, "0793-5550123", "系统升级", "玉府发〔2026〕3号"));

        var view = MatterView.of(set, Samples.COMMERCE);

        assertEquals(
                List.of("0793-5550123", "系统升级", "玉府发〔2026〕3号"),
                List.of(view.contact().consultPhone(), view.closed(), view.feeExemption()));
        assertEquals(Samples.COMMERCE.contact().complaintPhone(), view.contact().complaintPhone());
        assertNull(MatterView.of(own, Samples.COMMERCE).closed());
        assertNull(MatterView.of(set, null).contact());
    }

    private Client.Answer admin(String method, String path, String body) {
        return centre.admin().send(method, "/api/v1/" + path, body);
    }
}
