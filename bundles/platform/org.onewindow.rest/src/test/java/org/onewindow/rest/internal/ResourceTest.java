package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResourceTest {
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
    void mattersAreFilteredAndPaged() {
        assertEquals(
                2, centre.nobody().get("/api/v1/matters").json().get("items").size());
        var page = centre.nobody().get("/api/v1/matters?limit=1&department=commerce&theme=start-up");
        assertEquals("company-establishment", page.text("/items/0/code"));
        var next = centre.nobody().get("/api/v1/matters?limit=1&cursor=" + page.text("/next"));
        assertEquals("seal-filing", next.text("/items/0/code"));
        assertTrue(next.json().get("next").isNull());
        assertEquals(
                "seal-filing",
                centre.nobody().get("/api/v1/matters?kind=FILING").text("/items/0/code"));
        assertEquals(
                "seal-filing",
                centre.nobody().get("/api/v1/matters?q=%E5%85%AC%E7%AB%A0").text("/items/0/code"));
        assertEquals(
                0,
                centre.nobody()
                        .get("/api/v1/matters?theme=none")
                        .json()
                        .get("items")
                        .size());
    }

    @Test
    void aMatterIsShownWithItsSourceButNotWithTheCodeBehindIt() {
        var answer = centre.nobody().get("/api/v1/matters/company-establishment");
        assertEquals("公司设立登记", answer.text("/name/zh-CN"));
        assertFalse(answer.json().get("verified").asBoolean());
        assertEquals("来源", answer.text("/source/zh-CN"));
        assertEquals("0793-5550100", answer.text("/contact/consultPhone"));
        assertEquals("object", answer.text("/schema/type"));
        assertFalse(answer.body().contains("secret-"));
    }

    @Test
    void periodsEndOnWorkingDays() {
        var answer = centre.nobody().get("/api/v1/calendar/due?from=2025-01-24&days=7&unit=CALENDAR_DAY");
        assertEquals("{\"dueOn\":\"2025-02-05\",\"provisional\":false}", answer.body());
        assertEquals(
                2025,
                centre.clerk()
                        .get("/api/v1/calendar/years/2025")
                        .json()
                        .get("year")
                        .asInt());
        assertEquals(404, centre.clerk().get("/api/v1/calendar/years/2150").status());
    }

    @Test
    void onlyAdministratorsSeeAndChangeAccounts() {
        for (String path : List.of("/staff", "/staff?limit=1")) {
            var refused = centre.clerk().get("/api/v1" + path);
            assertEquals(403, refused.status());
            assertEquals("grant-missing", refused.text("/code"));
        }
        assertEquals(
                403,
                centre.clerk().send("POST", "/api/v1/staff/admin/disable", "").status());
        assertEquals("admin", centre.admin().get("/api/v1/staff?limit=1").text("/items/0/name"));
        assertEquals(
                200,
                centre.admin().send("POST", "/api/v1/staff/clerk/disable", "").status());
        assertEquals(
                200,
                centre.admin().send("POST", "/api/v1/staff/clerk/enable", "").status());
        assertTrue(centre.access.changes.containsAll(List.of("disable clerk", "enable clerk")));
    }

    @Test
    void aNewAccountComesWithAOneTimePassword() {
        var body =
                "{\"name\":\"qian\",\"displayName\":\"钱\",\"grants\":[{\"role\":\"INTAKE\",\"scope\":\"commerce\"}]}";
        var answer = centre.admin().send("POST", "/api/v1/staff", body);
        assertEquals(201, answer.status());
        assertEquals("once-only", answer.text("/oneTimePassword"));
        assertEquals("INTAKE", answer.text("/account/grants/0/role"));
        var grants = "[{\"role\":\"DECIDE\",\"scope\":\"market-regulation\"}]";
        var changed = centre.admin().send("PUT", "/api/v1/staff/qian/grants", grants);
        assertEquals("DECIDE", changed.text("/grants/0/role"));
        centre.access.people.remove("qian");
    }

    @Test
    void everyGrantThatCannotBeGivenIsTold() {
        var grants = "[{\"role\":\"ADMIN\",\"scope\":\"commerce\"},{\"role\":\"INTAKE\",\"scope\":\"A B\"}]";
        var answer = centre.admin().send("PUT", "/api/v1/staff/clerk/grants", grants);
        assertEquals(422, answer.status());
        assertEquals("/0/scope", answer.text("/errors/0/pointer"));
        assertEquals("grant-centre-only", answer.text("/errors/0/code"));
        assertEquals("scope-malformed", answer.text("/errors/1/code"));
    }

    @Test
    void basicCredentialsServeAsWell() {
        var basic = Base64.getEncoder().encodeToString("clerk:right".getBytes(StandardCharsets.UTF_8));
        var answer = Client.send(centre.nobody().to("/api/v1/me").header("Authorization", "Basic " + basic));
        assertEquals(
                "{\"name\":\"clerk\",\"displayName\":\"李收件\",\"mustChangePassword\":false,"
                        + "\"grants\":[{\"role\":\"INTAKE\",\"scope\":\"commerce\"}]}",
                answer.body());
    }
}
