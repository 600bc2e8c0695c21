package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.taxation.DeedTaxRates.Acquisition;

/** What the form of deed tax says of the acquisition. */
final class DeedTax {
    static final String HOME_SALE = "HOME_SALE";

    private DeedTax() {}

    /** @param declaredOn the day of receipt */
    static Optional<Acquisition> acquisition(Form form, LocalDate declaredOn) {
        Optional<BigDecimal> base = form.number("/base");
        Optional<BigDecimal> area = form.number("/property/area");
        Optional<LocalDate> signedOn = form.date("/contract/signedOn");
        if (base.isEmpty() || area.isEmpty() || signedOn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Acquisition(base.get(), area.get(), Home.of(form), signedOn.get(), declaredOn));
    }

    static boolean isExempt(Form form) {
        return form.part("/exemption").isPresent();
    }

    static boolean isSale(Form form) {
        return form.text("/transfer")
                .filter(kind -> !kind.equals("GIFT") && !kind.equals("EXCHANGE"))
                .isPresent();
    }
}
