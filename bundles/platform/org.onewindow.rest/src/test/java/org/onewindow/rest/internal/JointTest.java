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
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.joint.JointReviews.AbsenceOrder;
import org.onewindow.cases.joint.JointReviews.CancelOrder;
import org.onewindow.cases.joint.JointReviews.EventOrder;
import org.onewindow.cases.joint.JointReviews.MinutesOrder;
import org.onewindow.cases.joint.JointReviews.OpinionOrder;
import org.onewindow.cases.joint.Opinion.View;
import org.onewindow.catalogue.Matter.JointEvent;

class JointTest {
    private static final String PATH = "/api/v1/cases/" + Samples.NUMBER + "/joint";
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
    void theReviewShowsWhoWasAskedAndWhatTheySaid() {
        var answer = centre.clerk().get(PATH);
        assertEquals(200, answer.status());
        assertEquals("OBJECTS", answer.text("/organs/0/opinion/view"));
        assertEquals("2026-03-02T09:30:00+08:00", answer.text("/organs/0/opinion/at"));
        assertEquals("卫生健康委", answer.text("/organs/1/organName/zh-CN"));
        assertEquals("2026-03-03", answer.text("/organs/1/silentOn"));
        assertEquals("2026-03-04", answer.text("/organs/1/owedBy"));
        assertEquals("[\"fire-rescue\"]", answer.json().get("objecting").toString());
        assertEquals("[\"fire-rescue\"]", answer.json().get("missing").toString());
        assertEquals("CALLED", answer.text("/events/0/organs/0/presence"));
        assertEquals("2026-03-02T09:30:00+08:00", answer.text("/events/0/at"));
        assertTrue(answer.json().get("answer").isNull());
        assertEquals(404, centre.clerk().get("/api/v1/cases/1/joint").status());
        assertEquals(401, centre.nobody().get(PATH).status());
    }

    @Test
    void whatIsOrderedIsPassedOn() {
        assertEquals(
                new OpinionOrder("fire-rescue", 1, View.AGREES_WITH_CONDITIONS, "增设出口"),
                ordered(
                        "opinions",
                        "{\"organ\":\"fire-rescue\",\"event\":1,\"view\":\"AGREES_WITH_CONDITIONS\",\"text\":\"增设出口\"}"));
        assertEquals(
                new EventOrder(JointEvent.SURVEY, OffsetDateTime.parse("2026-03-03T09:00:00+08:00"), "南门工地", null),
                ordered("events", "{\"kind\":\"SURVEY\",\"at\":\"2026-03-03T09:00:00+08:00\",\"place\":\"南门工地\"}"));
        assertEquals(
                List.of(2, new MinutesOrder("符合", List.of("fire-rescue"))),
                ordered("events/2/minutes", "{\"text\":\"符合\",\"present\":[\"fire-rescue\"]}"));
        assertEquals(
                List.of(2, new AbsenceOrder("fire-rescue", null)),
                ordered("events/2/absences", "{\"organ\":\"fire-rescue\"}"));
        assertEquals(List.of(2, new CancelOrder("改期")), ordered("events/2/cancellation", "{\"reason\":\"改期\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "opinions, '{\"organ\":\"a\",\"view\":\"PERHAPS\"}', /view",
        "events, '{\"kind\":\"SURVEY\",\"at\":\"tomorrow\",\"place\":\"x\"}', /at",
        "events/1/minutes, '{\"text\":\"x\",\"present\":\"all\"}', /present",
        "events/1/absences, '{\"organ\":\"a\",\"reason\":\"\"}', /reason",
    })
    void aBodyThatIsWrongIsNamedByPlace(String path, String body, String pointer) {
        var answer = send(path, body);
        assertEquals(422, answer.status());
        assertEquals(pointer, answer.text("/errors/0/pointer"));
    }

    @Test
    void anEventThatIsNoNumberIsABadRequest() {
        assertEquals(
                400, send("events/x/minutes", "{\"text\":\"x\",\"present\":[]}").status());
    }

    @Test
    void casesAreAskedForByWhomTheyConcern() {
        assertEquals(
                200,
                centre.clerk()
                        .get("/api/v1/cases?concerning=fire-rescue&awaited=true")
                        .status());
        assertEquals(
                new CaseSearch(
                        null, null, null, null, null, null, null, null, "fire-rescue", true, null, null, null, 50),
                centre.desk.asked.get(centre.desk.asked.size() - 1));
        assertEquals(400, centre.clerk().get("/api/v1/cases?awaited=soon").status());
    }

    private static Object ordered(String path, String body) {
        var answer = send(path, body);
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"4\"", answer.header("ETag"));
        return centre.jointReviews.asked.get(centre.jointReviews.asked.size() - 1);
    }

    private static Client.Answer send(String path, String body) {
        return centre.clerk().send("POST", PATH + "/" + path, body, "Idempotency-Key", "k", "If-Match", "\"3\"");
    }
}
