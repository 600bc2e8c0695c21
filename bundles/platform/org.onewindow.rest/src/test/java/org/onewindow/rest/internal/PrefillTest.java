package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.rest.internal.view.LookUpPage.LookUpView;

class PrefillTest {
    private static final String PATH = "/api/v1/prefill?matter=seal-filing&idType=RESIDENT_ID&idNumber=1";

    @Test
    void whatIsKnownIsOfferedToIntake() throws Exception {
        try (var centre = new Centre()) {
            var answer = centre.clerk().get(PATH);
            assertEquals("13800000000", answer.text("/applicant/phone"));
            assertEquals("/name", answer.text("/form/0/pointer"));
            assertEquals("云山", answer.text("/form/0/value"));
            assertEquals("2", answer.text("/files/0/upload"));
            assertEquals("deed", answer.text("/held/0/type"));
            assertEquals("/certificateNumber", answer.text("/held/0/namedAt"));
            assertTrue(answer.json().at("/held/0/until").isNull());
            assertEquals(List.of("seal-filing RESIDENT_ID 1"), centre.prefill.asked);
            assertEquals("no-store", answer.header("Cache-Control"));
            assertEquals(401, centre.nobody().get(PATH).status());
            assertEquals(403, centre.admin().get(PATH).status());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "idType=RESIDENT_ID&idNumber=1, matter",
        "matter=x&idNumber=1, idType",
        "matter=x&idType=CARD&idNumber=1, idType",
        "matter=x&idType=PASSPORT, idNumber",
        "matter=x&idType=PASSPORT&idNumber=12345678901234567890123456789012345678901234567890123456789012345, idNumber"
    })
    void everyParameterIsNeededAndUsable(String query, String parameter) throws Exception {
        try (var centre = new Centre()) {
            var answer = centre.clerk().get("/api/v1/prefill?" + query);
            assertEquals(400, answer.status());
            assertEquals(parameter, answer.text("/parameter"));
        }
    }

    @Test
    void whoLookedWhomUpIsForSupervisorsOnly() throws Exception {
        try (var centre = new Centre()) {
            assertEquals(403, centre.clerk().get("/api/v1/prefill/look-ups").status());
            var page = centre.supervisor().get("/api/v1/prefill/look-ups?account=clerk&idNumber=1&limit=1");
            assertEquals(200, page.status());
            assertEquals("01KN", page.text("/items/0/id"));
            assertEquals(1, page.json().at("/items").size());
            centre.supervisor().get("/api/v1/prefill/look-ups?limit=1&cursor=" + page.text("/next"));
            assertEquals(List.of("clerk 1 null 2", "null null 01KN 2"), centre.prefill.asked);
        }
        var view = LookUpView.of(FakePrefill.lookUp("01KM"), ZoneId.of("Asia/Shanghai"));
        assertEquals("2026-03-02T09:30+08:00", view.at().toString());
        assertEquals("LookUpView[01KM]", view.toString());
    }
}
