package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.Finding;
import org.onewindow.api.form.Form;

/** Sums of money, areas and volumes, exact to the last decimal. */
final class Amounts {
    private Amounts() {}

    static BigDecimal sum(List<Form> items, String field) {
        return items.stream().flatMap(item -> item.number(field).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As a person writes it: without trailing zeros and exponents. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** The finding when a stated total is not the sum of its items; its arguments are the sum and the total. */
    static Optional<Finding> differs(BigDecimal sum, Form form, String field, String code) {
        return form.number(field)
                .filter(total -> total.compareTo(sum) != 0)
                .map(total -> Finding.fault(form.pointer(field), code, plain(sum), plain(total)));
    }
}
