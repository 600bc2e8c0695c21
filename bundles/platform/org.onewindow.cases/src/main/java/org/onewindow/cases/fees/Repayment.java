package org.onewindow.cases.fees;

import java.math.BigDecimal;

/**
 * What is to be paid back: the body of {@code POST /cases/{number}/bill/refunds}. Members are checked where it is ordered.
 *
 * @param fee the fee's code
 * @param amount null for all that was paid for it and not paid back
 * @param document the number of the document it rests on, 1 to 200 characters; null unless more is paid back than is due
 *     back: without one a fee that was charged rightly stays charged (rows 99 and 100)
 * @param reason 1 to 2,000 characters
 */
public record Repayment(String fee, BigDecimal amount, String document, String reason) {
    @Override
    public String toString() {
        return "Repayment[" + fee + "]";
    }
}
