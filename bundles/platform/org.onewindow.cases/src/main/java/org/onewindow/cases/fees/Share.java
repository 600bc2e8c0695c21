package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * What one organ has of a bill.
 *
 * @param payee its id
 * @param amount what it is or was to be paid
 * @param refunded what of that was paid back
 * @param dueBack what of that is still to be paid back
 */
public record Share(String payee, Text name, BigDecimal amount, BigDecimal refunded, BigDecimal dueBack) {
    public Share {
        Objects.requireNonNull(payee, "payee");
        Objects.requireNonNull(name, "name");
        amount = Yuan.exact(amount);
        refunded = Yuan.exact(refunded);
        dueBack = Yuan.exact(dueBack);
    }
}
