package org.onewindow.socialservices;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.onewindow.api.form.Form;

/** Sums of money, exact to the last cent. */
final class Amounts {
    private Amounts() {}

    static BigDecimal sum(Form part, String... fields) {
        return Arrays.stream(fields)
                .flatMap(field -> part.number(field).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal sum(List<Form> items, String field) {
        return items.stream().map(item -> sum(item, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As a person writes it: without trailing zeros and exponents. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
