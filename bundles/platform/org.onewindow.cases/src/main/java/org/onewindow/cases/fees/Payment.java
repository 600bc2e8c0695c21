package org.onewindow.cases.fees;

import java.math.BigDecimal;

/**
 * What a cashier says about a payment: the body of {@code POST /cases/{number}/bill/settlement}. Members are checked where
 * it is taken.
 *
 * @param receipt the number of the receipt, 1 to 60 characters
 * @param amount what was taken; it must be the bill's total
 */
public record Payment(String receipt, PaymentMethod method, BigDecimal amount) {}
