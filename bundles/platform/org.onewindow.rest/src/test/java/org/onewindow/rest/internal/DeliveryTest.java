package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.materials.Deliveries.Dispatch;
import org.onewindow.cases.materials.DeliveryMode;

/** Deliveries and visits over HTTP. */
class DeliveryTest {
    private static final String CASE = "/api/v1/cases/" + Samples.NUMBER;
    private static final String OWN = "/api/v1/progress/" + Samples.NUMBER + "/delivery?code=";
    private static final String[] HEADERS = {"Idempotency-Key", "k", "If-Match", "\"1\""};

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
        centre.deliveries.asked.clear();
    }

    @Test
    void aDeliveryIsReadWithEverythingThatWasSent() {
        var answer = centre.clerk().get(CASE + "/delivery");
        assertEquals("UNDER_WAY", answer.text("/stage"));
        assertEquals("2026-03-16", answer.text("/dueOn"));
        assertEquals("查无此人", answer.text("/sendings/0/returnReason"));
        assertEquals("EX000000001CN", answer.text("/sendings/1/trackingNumber"));
        assertEquals("测试路1号", answer.text("/wish/address"));
        assertTrue(answer.json().get("received").isNull());
        assertEquals(401, centre.nobody().get(CASE + "/delivery").status());
    }

    @Test
    void itIsArrangedSentOffComesBackAndArrives() {
        assertEquals(
                200, post("/delivery", "{\"mode\":\"POST\",\"recipient\":\"张三\",\"phone\":\"1\",\"address\":\"路1号\"}"));
        assertEquals(200, post("/delivery/dispatch", "{\"carrier\":\"中国邮政\",\"trackingNumber\":\"EX0\"}"));
        assertEquals(200, post("/delivery/returned", "{\"reason\":\"查无此人\"}"));
        assertEquals(
                200,
                post(
                        "/delivery/delivered",
                        "{\"mode\":\"WINDOW\",\"to\":\"张三\",\"on\":\"2026-03-02\",\"window\":\"D01\",\"signed\":true}"));
        assertEquals(
                List.of("路1号", new Dispatch("中国邮政", "EX0"), "查无此人", "张三 2026-03-02 true"), centre.deliveries.asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/delivery|{}",
                "/delivery|{\"mode\":\"PIGEON\"}",
                "/delivery/delivered|{\"mode\":\"WINDOW\",\"window\":\"d1\"}",
                "/delivery/delivered|{\"mode\":\"POST\",\"on\":\"2026-02-30\"}",
                "/visits|{\"purpose\":\"FILING\"}"
            })
    void aBodyThatIsNoneIsRefused(String path, String body) {
        assertEquals(422, post(path, body));
        assertEquals(List.of(), centre.deliveries.asked);
    }

    @Test
    void theApplicantSeesWhereTheResultIsAndOpensItWithoutAnAccount() {
        var read = centre.nobody().get(OWN + "RECEIPT1");
        assertEquals(200, read.status());
        assertEquals("EX000000001CN", read.text("/trackingNumber"));
        assertFalse(read.body().contains("张三") || read.body().contains("测试路"));
        var opened = Client.send(centre.nobody().to(OWN + "RECEIPT1").POST(BodyPublishers.noBody()));
        assertEquals(200, opened.status());
        assertEquals("DELIVERED", opened.text("/stage"));
        assertEquals("2026-03-02", opened.text("/deliveredOn"));
        assertEquals(404, centre.nobody().get(OWN + "WRONG").status());
        assertEquals("code", centre.nobody().get(OWN).text("/parameter"));
    }

    @Test
    void anApplicationSaysHowItsResultIsWishedAndAStepThatSomebodyCame() {
        var filing = Samples.FILING.replace("\"form\"", "\"delivery\":{\"mode\":\"ELECTRONIC\"},\"form\"");
        assertEquals(
                201,
                centre.clerk()
                        .send("POST", "/api/v1/cases", filing, "Idempotency-Key", "k9")
                        .status());
        var filed = (Filing) centre.desk.asked.get(centre.desk.asked.size() - 1);
        assertEquals(DeliveryMode.ELECTRONIC, filed.delivery().mode());
        assertEquals(200, post("/actions", "{\"action\":\"RESUBMIT\",\"form\":{},\"visit\":{\"reason\":\"核对原件\"}}"));
        var order = (Order) centre.desk.asked.get(centre.desk.asked.size() - 1);
        assertEquals("核对原件", order.visit().reason());
    }

    @Test
    void aCaseShowsItsVisits() {
        assertEquals(200, post("/visits", "{\"purpose\":\"OTHER\",\"reason\":\"补拍照片\"}"));
        assertEquals("OTHER 补拍照片", centre.visits.asked.get(0));
        var view = centre.clerk().get(CASE);
        assertEquals("1", view.text("/visits/count"));
        assertEquals("FILING", view.text("/visits/items/0/purpose"));
        assertFalse(view.json().at("/visits/tooMany").asBoolean());
    }

    private static int post(String path, String body) {
        return centre.clerk().send("POST", CASE + path, body, HEADERS).status();
    }
}
