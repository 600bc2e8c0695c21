package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** A home changes hands: what that costs is drafted, reduced, paid and paid back, over HTTP (rows 98 to 100 and 107). */
@InKaraf(probe = false)
class BillIT {
    private static CentreClient nobody;
    private static CentreClient clerk;
    private static CentreClient office;
    private static CentreClient head;

    @BeforeAll
    static void everybodyIsAtTheirPost(Centre centre) {
        nobody = CentreClient.nobody(centre.url());
        var administrator = CentreClient.administrator(centre.url(), centre.home());
        clerk = administrator.employ("clerk", "realestate:INTAKE");
        office = administrator.employ(
                "office", "natural-resources:REVIEW", "natural-resources:DECIDE", "natural-resources:ISSUE");
        head = administrator.employ("head", "natural-resources:HEAD");
    }

    /** The specimen with a home of its own, which nobody else's test changes hands. */
    private static ObjectNode ofAHome() {
        var filing = (ObjectNode) nobody.get("api/v1/matters/real-estate-transfer/specimen")
                .expect(200)
                .json();
        var form = (ObjectNode) filing.get("form");
        int home = ThreadLocalRandom.current().nextInt(10_000, 100_000);
        form.put("unitNumber", "361123001002GB" + home + "F00010023");
        form.put("certificateNumber", "赣（2020）玉山县不动产权第00" + home + "号");
        return filing;
    }

    private static BigDecimal yuan(CentreClient.Answer answer, String pointer) {
        return new BigDecimal(answer.text(pointer)).setScale(2);
    }

    @Test
    void aTransferIsIssuedOnceItsBillIsSettled() {
        var receipt = clerk.file(ofAHome()).expect(201);
        var number = receipt.text("/number");
        assertEquals(
                "nothing-billed",
                clerk.get("api/v1/cases/" + number + "/bill").expect(404).text("/code"));
        clerk.act(number, "ACCEPT").expect(200);
        office.act(number, "START_REVIEW").expect(200);
        office.act(number, "GRANT").expect(200);

        var bill = clerk.get("api/v1/cases/" + number + "/bill").expect(200);
        assertEquals("registration-dwelling", bill.text("/lines/0/fee"));
        assertEquals(new BigDecimal("80.00"), yuan(bill, "/lines/0/amount"));
        assertEquals("natural-resources", bill.text("/shares/0/payee"));
        assertEquals(new BigDecimal("90.00"), yuan(bill, "/total"), "one further certificate");
        assertEquals(yuan(bill, "/total"), yuan(bill, "/shares/0/amount"));
        var progress = "api/v1/progress/" + number + "?code=" + receipt.text("/receiptCode");
        assertEquals(yuan(bill, "/total"), yuan(nobody.get(progress).expect(200), "/toPay"));

        var unpaid = office.act(number, "ISSUE").expect(409);
        assertEquals("bill-unpaid", unpaid.text("/code"));
        assertEquals(yuan(bill, "/total"), yuan(unpaid, "/amount"));
        assertEquals("realestate", unpaid.text("/scope"));
        var less = clerk.settle(number, DecimalNode.valueOf(new BigDecimal("79.99")))
                .expect(422);
        assertEquals("amount-differs", less.text("/errors/0/code"));
        assertEquals(403, office.settle(number, bill.json().get("total")).status());
        clerk.settle(number, bill.json().get("total")).expect(200);
        assertEquals(
                "bill-settled",
                clerk.settle(number, bill.json().get("total")).expect(409).text("/code"));

        assertEquals("ISSUED", office.act(number, "ISSUE").expect(200).text("/state"));
        assertTrue(nobody.get(progress).expect(200).json().get("toPay").isNull());
        var actions = new ArrayList<String>();
        clerk.get("api/v1/cases/" + number + "/journal")
                .expect(200)
                .json()
                .at("/items")
                .forEach(entry -> actions.add(entry.get("action").asText()));
        assertEquals(List.of("RECEIVE", "ACCEPT", "START_REVIEW", "GRANT", "SETTLE_BILL", "ISSUE"), actions);
    }

    @Test
    void aFeeIsReducedBeforeThePaymentAndPaidBackAfterAWithdrawal() {
        var number = clerk.file(ofAHome()).expect(201).text("/number");
        clerk.act(number, "ACCEPT").expect(200);
        ObjectNode relief = JSON.createObjectNode()
                .put("fee", "registration-dwelling")
                .put("document", "玉财〔2026〕12号")
                .put("basis", "某办法第5条")
                .put("reason", "低保家庭")
                .put("amount", new BigDecimal("50.00"));
        assertEquals(403, clerk.change(number, "bill/exemptions", relief).status());
        head.change(number, "bill/exemptions", relief).expect(200);
        var reduced = head.get("api/v1/cases/" + number + "/bill").expect(200);
        assertEquals(new BigDecimal("30.00"), yuan(reduced, "/lines/0/amount"));
        assertEquals("玉财〔2026〕12号", reduced.text("/lines/0/exemption/document"));
        clerk.pay(number);

        clerk.act(number, JSON.createObjectNode().put("action", "WITHDRAW").put("reason", "双方另行协商"))
                .expect(200);

        var withdrawn = head.get("api/v1/cases/" + number + "/bill").expect(200);
        assertEquals(yuan(reduced, "/total"), yuan(withdrawn, "/dueBack"));
        ObjectNode refund =
                JSON.createObjectNode().put("fee", "registration-dwelling").put("reason", "撤回申请");
        head.change(number, "bill/refunds", refund).expect(200);
        var after = head.get("api/v1/cases/" + number + "/bill").expect(200);
        assertEquals(new BigDecimal("30.00"), yuan(after, "/refunded"));
        assertEquals(
                "nothing-to-refund",
                head.change(number, "bill/refunds", refund).expect(422).text("/errors/0/code"));
    }
}
