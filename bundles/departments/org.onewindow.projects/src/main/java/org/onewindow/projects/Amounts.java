package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.form.Form;

/** Amounts and figures as the register and the sentences write them. */
final class Amounts {
    private Amounts() {}

    /** Without an exponent and without zeros at its end. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** The sum of some fields of a part; a field that is absent counts as nothing. */
    static BigDecimal sum(Form part, List<String> fields) {
        return fields.stream().flatMap(field -> part.number(field).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
