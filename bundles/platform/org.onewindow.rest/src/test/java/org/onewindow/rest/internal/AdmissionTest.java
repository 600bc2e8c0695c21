package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private static Centre centre;

    @BeforeAll
    static void open() throws Exception {
        centre = new Centre();
    }

    @AfterAll
    static void close() throws Exception {
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matters",
                "/matters/seal-filing",
                "/matters/seal-filing/specimen",
                "/calendar/due?from=2025-01-24&days=7",
                "/health",
                "/openapi.json",
                "/progress/36112320260302000011?code=RECEIPT1",
                "/verify/ACDE-FGHJ-KLMN-PQRT"
            })
    void thisIsOpenToEverybody(String path) {
        assertEquals(200, centre.nobody().get("/api/v1" + path).status());
    }

    @Test
    void wrongCredentialsDoNotCloseWhatIsOpen() {
        assertEquals(
                200,
                Client.send(centre.nobody().to("/api/v1/matters").header("Authorization", "Bearer no"))
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cases",
        "GET, /cases/1",
        "POST, /cases",
        "GET, /me",
        "GET, /staff",
        "GET, /calendar/years/2025",
        "GET, /sessions",
        "POST, /matters",
        "GET, /nowhere",
        "GET, /progress",
        "POST, /verify/ACDE-FGHJ-KLMN-PQRT",
        "GET, /verify/ACDE-FGHJ-KLMN-PQRT/more",
        "GET, /licences",
        "POST, /licences/imports",
        "OPTIONS, /cases"
    })
    void everythingElseAsksForALogin(String method, String path) {
        var answer = centre.nobody().send(method, "/api/v1" + path, "{}");
        assertEquals(401, answer.status());
        assertEquals("authentication-required", answer.text("/code"));
        assertTrue(answer.header("WWW-Authenticate").contains("Bearer realm="));
        assertTrue(answer.header("WWW-Authenticate").contains("Basic realm="));
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer unknown, 401, session-unknown",
        "Bearer, 401, authorization-malformed",
        "Digest x, 401, authorization-malformed",
        "Basic !!!, 401, authorization-malformed",
        "Basic bm9jb2xvbg==, 401, authorization-malformed",
        "Basic Y2xlcms6d3Jvbmc=, 401, credentials-wrong",
        "Basic bG9ja2VkOnJpZ2h0, 429, account-locked",
        "Basic Y2xlcms6cmlnaHQ=, 200, ''",
        "bearer clerk, 200, ''"
    })
    void credentialsAreJudged(String authorization, int status, String code) {
        var answer = Client.send(centre.nobody().to("/api/v1/me").header("Authorization", authorization));
        assertEquals(status, answer.status());
        assertEquals(code, answer.text("/code"));
        assertEquals(status == 429 ? "900" : "", answer.header("Retry-After"));
    }

    @Test
    void aOneTimePasswordOpensOnlyItsOwnChange() {
        assertEquals(200, centre.newcomer().get("/api/v1/me").status());
        var refused = centre.newcomer().get("/api/v1/cases");
        assertEquals(403, refused.status());
        assertEquals("password-change-required", refused.text("/code"));
        var change = "{\"oldPassword\":\"once\",\"newPassword\":\"a long new one\"}";
        assertEquals(
                204,
                centre.newcomer().send("PUT", "/api/v1/me/password", change).status());
        assertTrue(centre.access.changes.contains("password newcomer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/matters;x/../cases",
                "/api/v1/cases/%2e%2e/matters",
                "/api/v1//cases",
                "/api/v1/cases%2fmatters",
                "/api/v1/matters/x%5c..%5ccases"
            })
    void addressesThatCouldBeReadInTwoWaysAreRefused(String path) {
        assertEquals(400, centre.nobody().get(path).status());
    }

    @Test
    void sessionsBeginAndEnd() {
        var login = centre.nobody().send("POST", "/api/v1/sessions", "{\"name\":\"clerk\",\"password\":\"right\"}");
        assertEquals(201, login.status());
        assertEquals("clerk", login.text("/token"));
        assertEquals("2026-03-02T22:00:00+08:00", login.text("/expiresAt"));
        assertEquals("no-store", login.header("Cache-Control"));
        var wrong = centre.nobody().send("POST", "/api/v1/sessions", "{\"name\":\"clerk\",\"password\":\"no\"}");
        assertEquals(401, wrong.status());
        assertFalse(wrong.header("WWW-Authenticate").isEmpty());
        assertEquals(
                204,
                Client.send(centre.clerk().to("/api/v1/sessions/current").DELETE())
                        .status());
        assertEquals(List.of("clerk"), centre.access.loggedOut);
    }
}
