package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.hearings.Hearing.Cause;
import org.onewindow.cases.hearings.Hearings.Call;
import org.onewindow.cases.hearings.Hearings.Minutes;
import org.onewindow.cases.hearings.Hearings.Opening;
import org.onewindow.cases.hearings.Hearings.Reply;

class HearingTest {
    private static final String PATH = "/api/v1/cases/" + Samples.NUMBER + "/hearing";
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
    void theHearingShowsHowItStands() {
        var answer = centre.clerk().get(PATH);
        assertEquals(200, answer.status());
        assertEquals("PARTIES", answer.text("/cause"));
        assertEquals("2026-03-09", answer.text("/askBy"));
        assertEquals("2026-03-30", answer.text("/holdBy"));
        assertEquals("李四", answer.text("/replies/0/by"));
        assertEquals("张三", answer.text("/concerned/0"));
        assertEquals("2026-03-12T09:30:00+08:00", answer.text("/call/at"));
        assertEquals("周法制", answer.text("/call/chairName"));
        assertTrue(answer.json().get("open").asBoolean());
        assertTrue(answer.json().get("minutes").isNull());
        assertEquals(404, centre.clerk().get("/api/v1/cases/1/hearing").status());
        assertEquals(401, centre.nobody().get(PATH).status());
    }

    @Test
    void whatIsOrderedIsPassedOn() {
        assertEquals(
                new Opening(Cause.OWN_MOTION, "公共利益", null),
                ordered("", "{\"cause\":\"OWN_MOTION\",\"reason\":\"公共利益\"}"));
        assertEquals(
                new Opening(Cause.PARTIES, "采光", List.of("李四")),
                ordered("", "{\"cause\":\"PARTIES\",\"reason\":\"采光\",\"others\":[\"李四\"]}"));
        assertEquals(new Reply(true, "李四"), ordered("/reply", "{\"wanted\":true,\"by\":\"李四\"}"));
        assertEquals(
                new Call(OffsetDateTime.parse("2026-03-12T09:30:00+08:00"), "三楼", "law"),
                ordered("/call", "{\"at\":\"2026-03-12T09:30:00+08:00\",\"place\":\"三楼\",\"chair\":\"law\"}"));
        assertEquals(new Minutes("质证"), ordered("/minutes", "{\"text\":\"质证\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '{\"cause\":\"OTHER\",\"reason\":\"x\"}', /cause",
        "/reply, '{\"wanted\":\"yes\",\"by\":\"x\"}', /wanted",
        "/call, '{\"at\":\"soon\",\"place\":\"x\",\"chair\":\"y\"}', /at",
        "/minutes, '{\"text\":\"\"}', /text"
    })
    void aBodyThatIsWrongIsNamedByPlace(String path, String body, String pointer) {
        var answer = send(path, body);
        assertEquals(422, answer.status());
        assertEquals(pointer, answer.text("/errors/0/pointer"));
    }

    private static Object ordered(String path, String body) {
        var answer = send(path, body);
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"4\"", answer.header("ETag"));
        return centre.hearings.asked.get(centre.hearings.asked.size() - 1);
    }

    private static Client.Answer send(String path, String body) {
        return centre.clerk().send("POST", PATH + path, body, "Idempotency-Key", "k", "If-Match", "\"3\"");
    }
}
