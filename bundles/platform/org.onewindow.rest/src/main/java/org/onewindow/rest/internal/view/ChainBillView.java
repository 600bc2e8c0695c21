package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.chains.ChainBill;
import org.onewindow.chains.ChainPayment;
import org.onewindow.rest.internal.view.BillView.BilledFee;

/** The bills of a chain's cases as one. All amounts are CNY with two decimals. */
public record ChainBillView(
        List<LineView> lines,
        BigDecimal total,
        BigDecimal toPay,
        BigDecimal paid,
        BigDecimal refunded,
        BigDecimal dueBack,

        @Schema(description = "ids of the steps whose fees are not known yet; while there are any, nothing is paid")
        List<String> incomplete,

        List<PaymentView> payments) {
    public static ChainBillView of(ChainBill bill, ZoneId zone) {
        return new ChainBillView(
                bill.lines().stream()
                        .map(line -> new LineView(line.step(), line.caseNumber(), BilledFee.of(line.line(), zone)))
                        .toList(),
                bill.total(),
                bill.toPay(),
                bill.paid(),
                bill.refunded(),
                bill.dueBack(),
                bill.incomplete(),
                bill.payments().stream()
                        .map(payment -> PaymentView.of(payment, zone))
                        .toList());
    }

    /** A fee of one case. */
    public record LineView(String step, String caseNumber, BilledFee fee) {}

    /** One payment over several cases. */
    public record PaymentView(
            String receipt,
            PaymentMethod method,
            BigDecimal amount,
            OffsetDateTime at,
            String by,
            List<ChainPayment.Share> shares) {
        static PaymentView of(ChainPayment payment, ZoneId zone) {
            return new PaymentView(
                    payment.receipt(),
                    payment.method(),
                    payment.amount(),
                    payment.at().atZone(zone).toOffsetDateTime(),
                    payment.by(),
                    payment.shares());
        }
    }
}
