package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.api.text.Text;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.FeeExemption;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.fees.Refund;
import org.onewindow.cases.fees.Settlement;
import org.onewindow.catalogue.Matter.Basis;

class CaseBillTest {
    private static final String NUMBER = "20250303000000000011";

    private final Archive archive = new Archive().with(NUMBER, State.GRANTED);

    private static BillLine line(String fee, String amount, String payee) {
        return new BillLine(
                "company-establishment",
                fee,
                new Text("刻章费", "Seal"),
                new BigDecimal(amount),
                BigDecimal.ONE,
                new BigDecimal(amount),
                payee,
                Text.same(payee),
                Text.same("standard"),
                new Basis(new Text("某办法", "Some rules"), null),
                null);
    }

    private static Bill drafted() {
        var seal = line("seal", "50.00", "amr");
        var exemption = new FeeExemption("减免〔2025〕1号", "某办法", "欧阳明家庭困难", new BigDecimal("20.00"), Archive.AT, "head");
        return Bill.drafted(List.of(seal, line("copy", "10.00", "archive")), Archive.AT)
                .exempted(seal, exemption);
    }

    private CaseBill of(Bill bill) {
        archive.files.replaceAll(file -> file.change().annex(Bill.ANNEX, bill).same());
        var command = new CaseBill();
        command.cases = archive;
        command.number = NUMBER;
        return command;
    }

    @Test
    void theBillIsShownWithoutWhatIsAboutAPerson() throws Exception {
        var text = Screen.inChinese().run(of(drafted()));

        assertTrue(text.contains("40.00"), text);
        assertTrue(text.contains("减免〔2025〕1号"), text);
        assertTrue(text.contains("分单位金额"), text);
        assertFalse(text.contains("欧阳明"), text);
        assertFalse(text.contains("票据号码"), "nobody has paid");
    }

    @Test
    void paymentRefundsAndTheRevisedLinesAreShown() throws Exception {
        var paid = drafted()
                .settled(new Settlement("票0001", PaymentMethod.MOBILE, new BigDecimal("40.00"), Archive.AT, "lin"));
        var bill = paid.revisedTo(List.of(paid.lines().get(0)))
                .refunded(new Refund(
                        "company-establishment", "copy", new BigDecimal("4.00"), null, "欧阳明多缴", Archive.AT, "head"));
        var command = of(bill);
        command.personal = true;

        var json = Screen.json(command);

        assertEquals("票0001", json.path("receipt").asText());
        assertEquals(6.0, json.path("dueBack").asDouble());
        assertEquals("archive", json.at("/shares/1/payee").asText());
        assertEquals(1, json.path("revised").size());
        assertEquals("欧阳明多缴", json.at("/refunds/0/refundReason").asText());
        assertTrue(Screen.inEnglish().run(of(bill)).contains("mobile payment"));
    }

    @Test
    void aCaseWithoutABillOrAnUnknownOneIsToldSo() {
        var command = new CaseBill();
        command.cases = archive;
        command.number = NUMBER;
        assertTrue(Screen.inEnglish().fail(command).contains("has no bill"));
        command.number = "1";
        assertEquals("There is no case 1.", Screen.inEnglish().fail(command));
    }
}
