package org.onewindow.commerce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;

/**
 * Capital and shareholders of a submission: those of an establishment, or those a change brings. A change of the
 * shareholders alone is measured by the capital in the register.
 *
 * @param base the part of the form that holds both
 * @param capital in units of 10,000 (万元); empty when neither form nor register says
 */
record Shareholding(Form base, List<Form> shareholders, Optional<BigDecimal> capital) {
    Shareholding {
        shareholders = List.copyOf(shareholders);
    }

    static Shareholding of(Form form, Enterprises enterprises) {
        Form base = form.part("/changes").orElse(form);
        Optional<BigDecimal> capital = base.number("/registeredCapital/amount").or(() -> enterprises
                .of(form)
                .flatMap(entry -> entry.text("/capital"))
                .map(BigDecimal::new));
        return new Shareholding(base, base.items("/shareholders"), capital);
    }

    BigDecimal sum() {
        return shareholders.stream()
                .flatMap(holder -> holder.number("/amount").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
