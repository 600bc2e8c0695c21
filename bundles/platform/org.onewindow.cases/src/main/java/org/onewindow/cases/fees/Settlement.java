package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * That a bill was paid, at once and in full.
 *
 * @param receipt the number of the receipt that the payer was given (票据号码)
 * @param amount the bill's total
 * @param by the account of the cashier
 */
public record Settlement(String receipt, PaymentMethod method, BigDecimal amount, Instant at, String by) {
    public Settlement {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(method, "method");
        amount = Yuan.exact(amount);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }
}
