package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.chains.ChainFiling;
import org.onewindow.chains.ChainSearch;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepCorrection;

class ChainTest {
    private static final String CASES = "/api/v1/chain-cases";
    private static final String ONE = CASES + "/" + FakeChains.NUMBER;
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
    void everybodySeesTheChainsWithOneChecklistAndOneForm() {
        var list = centre.nobody().get("/api/v1/chains");
        assertEquals("start-a-company", list.text("/items/0/code"));
        assertFalse(list.json().at("/items/0/available").asBoolean());
        var chain = centre.nobody().get("/api/v1/chains/start-a-company");
        assertEquals("开办企业一件事", chain.text("/name/zh-CN"));
        assertEquals("company", chain.text("/steps/1/after/0"));
        assertFalse(chain.json().at("/steps/1/available").asBoolean(true));
        assertEquals("company", chain.text("/materials/0/steps/0"));
        assertEquals("object", chain.text("/schema/type"));
        assertEquals("false", chain.text("/silenceIsConsent"));
        assertEquals(404, centre.nobody().get("/api/v1/chains/none").status());
    }

    @Test
    void aChainsSpecimenIsAcceptedUnchanged() {
        var specimen =
                centre.nobody().get("/api/v1/chains/start-a-company/specimen").body();
        var answer = centre.clerk().send("POST", CASES, specimen, "Idempotency-Key", "k");
        assertEquals(201, answer.status(), answer.body());
        assertTrue(answer.header("Location").endsWith(ONE), answer.header("Location"));
        assertEquals("\"1\"", answer.header("ETag"));
        assertEquals("R1", answer.text("/receiptCode"));
        var filing = (ChainFiling) last();
        assertEquals("start-a-company", filing.chain());
        assertEquals("张三", filing.applicant().name());
        assertEquals(
                401,
                centre.nobody()
                        .send("POST", CASES, specimen, "Idempotency-Key", "k")
                        .status());
        assertEquals(400, centre.clerk().send("POST", CASES, specimen).status());
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", CASES, specimen.replace("\"channel\"", "\"chanel\""), "Idempotency-Key", "k")
                        .status());
    }

    @Test
    void anApplicationIsShownWithItsStepsAndNotWithItsReceiptCode() {
        var answer = centre.clerk().get(ONE);
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"4\"", answer.header("ETag"));
        assertEquals("NEEDS_ATTENTION", answer.text("/state"));
        assertEquals("RECEIVED", answer.text("/steps/0/caseState"));
        assertEquals("/form/steps/seal/x", answer.text("/steps/1/faults/0/pointer"));
        assertEquals("错", answer.text("/steps/1/faults/0/message/zh-CN"));
        assertEquals("2026-03-02T09:30:00+08:00", answer.text("/journal/0/at"));
        assertFalse(answer.body().contains("SECRET12"));
        assertEquals(401, centre.nobody().get(ONE).status());
        assertEquals(404, centre.clerk().get(CASES + "/L1").status());
    }

    @Test
    void applicationsAreSearchedAndPaged() {
        var answer = centre.clerk().get(CASES + "?state=RUNNING&chain=c&idNumber=i&limit=7");
        assertEquals(new ChainSearch(ChainState.RUNNING, "c", "i", null, 7), last());
        assertFalse(answer.body().contains("11010519491231002X"));
        centre.clerk().get(CASES + "?cursor=" + answer.text("/next"));
        assertEquals(FakeChains.NUMBER, ((ChainSearch) last()).cursor());
        assertEquals(400, centre.clerk().get(CASES + "?state=LOST").status());
    }

    @Test
    void oneBillIsShownAndSettled() {
        var bill = centre.clerk().get(ONE + "/bill");
        assertEquals("80.00", bill.json().get("total").toString());
        assertEquals("seal", bill.text("/incomplete/0"));
        assertEquals("SETTLED", bill.text("/payments/0/shares/0/state"));
        var answer = send("POST", "/bill/settlement", "{\"receipt\":\"票-7\",\"method\":\"CASH\",\"amount\":80.00}");
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"5\"", answer.header("ETag"));
        assertEquals(new Payment("票-7", PaymentMethod.CASH, new BigDecimal("80.00")), last());
    }

    @Test
    void aStepIsPutRightOrGivenUp() {
        assertEquals(200, send("PUT", "/steps/seal", "{\"part\":{\"x\":1}}").status());
        assertEquals(List.of("seal", new StepCorrection(Samples.json("{\"x\":1}"), null, null, null)), last());
        assertEquals(200, send("PUT", "/steps/seal", "{}").status());
        assertEquals(
                200,
                send("POST", "/steps/seal/abandonment", "{\"reason\":\"不办了\"}").status());
        assertEquals(List.of("seal", "不办了"), last());
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /steps/seal, '{\"part\":7}', /part",
        "POST, /steps/seal/abandonment, '{\"reason\":\"\"}', /reason",
        "POST, /bill/settlement, '{\"receipt\":\"1\",\"method\":\"GOLD\",\"amount\":1}', /method",
    })
    void aBodyThatIsWrongIsNamedByPlace(String verb, String path, String body, String pointer) {
        var answer = send(verb, path, body);
        assertEquals(422, answer.status());
        assertEquals(pointer, answer.text("/errors/0/pointer"));
    }

    @Test
    void theApplicantSeesTheProgressWithoutALogin() {
        var answer = centre.nobody().get("/api/v1/chain-progress/" + FakeChains.NUMBER + "?code=R1");
        assertEquals("UNDERWAY", answer.text("/steps/0/state"));
        assertFalse(answer.body().contains("张三"));
        assertEquals(
                404, centre.nobody().get("/api/v1/chain-progress/1?code=WRONG").status());
        assertEquals(400, centre.nobody().get("/api/v1/chain-progress/1").status());
    }

    @Test
    void theWholeHasPapersOfItsOwn() {
        var list = centre.clerk().get(ONE + "/papers");
        assertEquals("RECEIPT", list.text("/items/0/id"));
        assertEquals("BILL-1", list.text("/items/1/id"));
        assertEquals("收款字〔2026〕" + FakeChains.NUMBER + "-1号", list.text("/items/2/number"));
        assertEquals("Chain RECEIPT", list.text("/items/0/title/en"));
        var paper = centre.clerk().get(ONE + "/papers/SETTLEMENT-1");
        assertEquals("%PDF 一件事 SETTLEMENT", paper.body());
        assertEquals(404, centre.clerk().get(ONE + "/papers/BILL-2").status());
        assertEquals(401, centre.nobody().get(ONE + "/papers").status());
        var own = "/api/v1/chain-progress/" + FakeChains.NUMBER + "/papers";
        assertEquals("RECEIPT", centre.nobody().get(own + "?code=R1").text("/items/0/id"));
        assertEquals(
                "<h1>一件事 RECEIPT</h1>",
                centre.nobody().get(own + "/RECEIPT?code=R1&format=html").body());
        assertEquals(404, centre.nobody().get(own + "/RECEIPT?code=WRONG").status());
        assertEquals(400, centre.nobody().get(own).status());
    }

    private static Client.Answer send(String verb, String path, String body) {
        return centre.clerk().send(verb, ONE + path, body, "Idempotency-Key", "k", "If-Match", "\"4\"");
    }

    private static Object last() {
        return centre.chains.asked.get(centre.chains.asked.size() - 1);
    }
}
