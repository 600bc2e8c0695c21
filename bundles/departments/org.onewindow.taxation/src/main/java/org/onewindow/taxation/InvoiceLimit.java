package org.onewindow.taxation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.onewindow.api.form.Form;

/**
 * The limits of a special VAT invoice (最高开票限额): the sales on one invoice stay below it
 * (增值税专用发票使用规定 art. 5), so a sale of exactly 100,000 needs the next limit.
 */
enum InvoiceLimit {
    L1000,
    L10000,
    L100000,
    L1000000,
    L10000000,
    L100000000;

    static Optional<InvoiceLimit> of(Form form, String field) {
        return form.text(field).map(InvoiceLimit::valueOf);
    }

    /** In CNY. */
    BigDecimal amount() {
        return new BigDecimal(name().substring(1));
    }

    boolean allows(BigDecimal sale) {
        return sale.compareTo(amount()) < 0;
    }

    boolean isAbove(InvoiceLimit other) {
        return compareTo(other) > 0;
    }

    /** The lowest limit that allows a sale; the highest one when none does. */
    static InvoiceLimit needed(BigDecimal sale) {
        return Arrays.stream(values())
                .filter(limit -> limit.allows(sale))
                .findFirst()
                .orElse(L100000000);
    }
}
