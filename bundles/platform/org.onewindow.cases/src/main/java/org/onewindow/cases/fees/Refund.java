package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * That a part of what was paid was paid back (退费).
 *
 * @param matter and {@code fee} name the line of the bill
 * @param amount more than nothing
 * @param document the number of the document it rests on; null when no more was paid back than was due
 * @param reason free text
 * @param by the account that ordered it
 */
public record Refund(
        String matter, String fee, BigDecimal amount, String document, String reason, Instant at, String by) {
    public Refund {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(fee, "fee");
        amount = Yuan.exact(amount);
        if (amount.signum() == 0) {
            throw new IllegalArgumentException("a refund of nothing");
        }
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }

    /** Whether it was paid back for this line. */
    public boolean isOf(BillLine line) {
        return matter.equals(line.matter()) && fee.equals(line.fee());
    }

    @Override
    public String toString() {
        return "Refund[" + fee + " " + amount + "]";
    }
}
