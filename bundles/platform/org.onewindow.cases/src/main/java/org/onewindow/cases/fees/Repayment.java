package org.onewindow.cases.fees;

import java.math.BigDecimal;

/**
 * What is to be paid back: the body of {@code POST /cases/{number}/bill/refunds}. Members are checked where it is ordered.
 *
 * @param fee the fee's code
 * @param amount null for all that was paid for it and not paid back
 * @param reason 1 to 2,000 characters
 */
public record Repayment(String fee, BigDecimal amount, String reason) {
    @Override
    public String toString() {
        return "Repayment[" + fee + "]";
    }
}
