package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;

class BillTest {
    private static final String KEY = "Idempotency-Key";
    private static final String PATH = "/api/v1/cases/" + Samples.BILLED + "/bill";
    private static final String PAYMENT = "{\"receipt\":\"票0001\",\"method\":\"CARD\",\"amount\":15.00}";
    private static final String RELIEF =
            "{\"fee\":\"copy\",\"document\":\"减免〔2026〕1号\",\"basis\":\"某办法\",\"reason\":\"低保\",\"amount\":0.5}";
    private static final String REFUND = "{\"fee\":\"copy\",\"reason\":\"多收\"}";

    private static Centre centre;

    @BeforeAll
    static void open() throws Exception {
        centre = new Centre();
    }

    @AfterAll
    static void close() throws Exception {
        centre.close();
    }

    private static Client.Answer send(String what, String body, String... headers) {
        return centre.clerk().send("POST", PATH + "/" + what, body, headers);
    }

    private static Client.Answer lawfully(String what, String body) {
        return send(what, body, KEY, "k", "If-Match", "\"3\"");
    }

    private static Object lastAsked() {
        return centre.bills.asked.get(centre.bills.asked.size() - 1);
    }

    @Test
    void aBillIsShownWithItsLinesItsBalanceAndTheSplit() {
        var answer = centre.clerk().get(PATH);

        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"3\"", answer.header("ETag"));
        assertTrue(answer.body().contains("\"total\":15.00"), answer.body());
        assertEquals("副本", answer.text("/lines/0/name/zh-CN"));
        assertTrue(answer.body().contains("\"unitPrice\":10.00"), answer.body());
        assertEquals("16", answer.text("/lines/0/basis/articles"));
        assertEquals("减免〔2026〕1号", answer.text("/lines/0/exemption/document"));
        assertEquals("2026-02-27T09:30:00+08:00", answer.text("/lines/0/exemption/at"));
        assertTrue(answer.body().contains("\"toPay\":15.00"), answer.body());
        assertEquals("market-regulation", answer.text("/shares/0/payee"));
        assertEquals("2026-02-27T09:30:00+08:00", answer.text("/draftedAt"));
        assertTrue(answer.json().get("settlement").isNull());
        assertTrue(answer.json().get("revised").isNull());
        assertEquals(401, centre.nobody().get(PATH).status());
    }

    @Test
    void aCaseWithoutABillSaysSo() {
        var answer = centre.clerk().get("/api/v1/cases/" + Samples.NUMBER + "/bill");
        assertEquals(404, answer.status());
        assertEquals("nothing-billed", answer.text("/code"));
    }

    @Test
    void whatIsToPayIsSeenByTheStaffAndByTheApplicant() {
        assertEquals(
                new BigDecimal("15.00"),
                centre.clerk()
                        .get("/api/v1/cases/" + Samples.BILLED)
                        .json()
                        .get("toPay")
                        .decimalValue());
        var progress = centre.nobody().get("/api/v1/progress/" + Samples.BILLED + "?code=RECEIPT1");
        assertEquals(new BigDecimal("15.00"), progress.json().get("toPay").decimalValue());
        assertFalse(progress.body().contains("低保"));
        var free = centre.nobody().get("/api/v1/progress/" + Samples.NUMBER + "?code=RECEIPT1");
        assertTrue(free.json().get("toPay").isNull());
        assertTrue(centre.clerk()
                .get("/api/v1/cases/" + Samples.NUMBER)
                .json()
                .get("toPay")
                .isNull());
    }

    @Test
    void aBillIsSettled() {
        var answer = lawfully("settlement", PAYMENT);
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"4\"", answer.header("ETag"));
        assertEquals("ACCEPTED", answer.text("/state"));
        assertEquals(new Payment("票0001", PaymentMethod.CARD, new BigDecimal("15.00")), lastAsked());
    }

    @Test
    void aFeeIsReducedOrWaived() {
        assertEquals(200, lawfully("exemptions", RELIEF).status());
        assertEquals(new Relief("copy", "减免〔2026〕1号", "某办法", "低保", new BigDecimal("0.5")), lastAsked());
        assertEquals(
                200,
                lawfully("exemptions", RELIEF.replace(",\"amount\":0.5", "")).status());
        assertEquals(new Relief("copy", "减免〔2026〕1号", "某办法", "低保", null), lastAsked());
    }

    @Test
    void aFeeIsPaidBackInPartOrWhole() {
        assertEquals(200, lawfully("refunds", REFUND).status());
        assertEquals(new Repayment("copy", null, null, "多收"), lastAsked());
        assertEquals(
                200,
                lawfully("refunds", REFUND.replace("}", ",\"amount\":3,\"document\":\"退费〔2026〕1号\"}"))
                        .status());
        assertEquals(new Repayment("copy", new BigDecimal("3"), "退费〔2026〕1号", "多收"), lastAsked());
    }

    @ParameterizedTest
    @CsvSource({"settlement", "exemptions", "refunds"})
    void everyDeedNeedsItsKeyAndTheVersionItMeans(String what) {
        var body = what.equals("settlement") ? PAYMENT : what.equals("exemptions") ? RELIEF : REFUND;
        assertEquals(400, send(what, body, "If-Match", "\"3\"").status());
        assertEquals(428, send(what, body, KEY, "k").status());
        assertEquals(400, lawfully(what, "{").status());
        assertEquals(422, lawfully(what, "{}").status());
        assertEquals(401, centre.nobody().send("POST", PATH + "/" + what, body).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settlement | {\"receipt\":\"1\",\"method\":\"GOLD\",\"amount\":15.00} | /method",
                "settlement | {\"receipt\":\" \",\"method\":\"CASH\",\"amount\":15.00} | /receipt",
                "settlement | {\"receipt\":\"1\",\"method\":\"CASH\",\"amount\":15.001} | /amount",
                "settlement | {\"receipt\":\"1\",\"method\":\"CASH\",\"amount\":0} | /amount",
                "settlement | {\"receipt\":\"1\",\"method\":\"CASH\",\"amount\":\"15.00\"} | /amount",
                "refunds | {\"fee\":\"copy\",\"reason\":\"多收\",\"amount\":-1} | /amount",
                "refunds | {\"fee\":\"copy\",\"reason\":\"多收\",\"total\":1} | /total",
                "exemptions | {\"fee\":\"copy\",\"document\":\"1\",\"basis\":\"\",\"reason\":\"低保\"} | /basis"
            })
    void whatIsFaultyIsNamed(String what, String body, String pointer) {
        var answer = lawfully(what, body);
        assertEquals(422, answer.status());
        assertEquals(pointer, answer.text("/errors/0/pointer"), answer.body());
    }
}
