package org.onewindow.chains;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.cases.fees.BillLine;

/**
 * The bills of a chain's cases as one (row 98).
 *
 * @param total of the lines
 * @param toPay of what nobody has paid
 * @param paid whether or not it was paid back
 * @param dueBack what should be paid back; nothing is by itself
 * @param incomplete the ids of the steps whose fees are not known yet and will be without a payment: while there are any,
 *     nothing is paid, so that it is paid once
 * @param payments in their order
 */
public record ChainBill(
        List<Line> lines,
        BigDecimal total,
        BigDecimal toPay,
        BigDecimal paid,
        BigDecimal refunded,
        BigDecimal dueBack,
        List<String> incomplete,
        List<ChainPayment> payments) {
    public ChainBill {
        lines = List.copyOf(lines);
        incomplete = List.copyOf(incomplete);
        payments = List.copyOf(payments);
    }

    /** A line of one case's bill. */
    public record Line(String step, String caseNumber, BillLine line) {}
}
