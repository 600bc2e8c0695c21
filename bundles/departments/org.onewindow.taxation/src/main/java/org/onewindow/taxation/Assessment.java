package org.onewindow.taxation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A computed tax.
 *
 * @param base in CNY, not rounded
 * @param rate a share of the base: 0.01 is 1%
 * @param reduction in CNY to the cent: what of the tax is not collected
 * @param sources where the rate comes from: {@code source.<id>} are their texts, the law first
 * @param validity of the provision that decided the rate or the reduction
 */
record Assessment(BigDecimal base, BigDecimal rate, BigDecimal reduction, List<String> sources, Validity validity) {
    Assessment {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(reduction, "reduction");
        sources = List.copyOf(sources);
        Objects.requireNonNull(validity, "validity");
    }

    /** Base times rate, to the cent, before any reduction. */
    BigDecimal tax() {
        return Money.toCent(base.multiply(rate));
    }

    /** What is to be paid. */
    BigDecimal payable() {
        return tax().subtract(reduction);
    }
}
