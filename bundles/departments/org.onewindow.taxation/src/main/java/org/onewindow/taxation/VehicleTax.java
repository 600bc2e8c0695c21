package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.form.Form;

/** What the form of vehicle purchase tax says of the acquisition. */
final class VehicleTax {
    private VehicleTax() {}

    /** The day of acquisition: that on which its document was issued (公告2023年第10号). */
    static Optional<LocalDate> acquiredOn(Form form) {
        return document(form).date("/issuedOn");
    }

    /** The document of the acquisition, by its kind; the form's schema asks for it. */
    static Form document(Form form) {
        String field =
                switch (form.text("/acquisition").orElse("")) {
                    case "PURCHASE" -> "/invoice";
                    case "IMPORT" -> "/customs";
                    default -> "/voucher";
                };
        return form.part(field).orElse(form);
    }

    /**
     * The taxable price that the document proves: before VAT, or that of an import with its duties
     * (车辆购置税法 art. 6(1)(2)); empty for a vehicle made, given or won, whose price is assessed (art. 6(3)(4)).
     */
    static Optional<BigDecimal> price(Form form) {
        Form document = document(form);
        return switch (form.text("/acquisition").orElse("")) {
            case "PURCHASE" -> document.number("/amount");
            case "IMPORT" ->
                Optional.of(amount(document, "/dutiablePrice")
                        .add(amount(document, "/duty"))
                        .add(amount(document, "/consumptionTax")));
            default -> Optional.empty();
        };
    }

    static VehicleKind kind(Form form) {
        return form.text("/vehicle/kind").map(VehicleKind::valueOf).orElse(VehicleKind.ORDINARY);
    }

    /** Whether an exemption by law is claimed (art. 9). */
    static boolean isExempt(Form form) {
        return form.part("/exemption").isPresent();
    }

    private static BigDecimal amount(Form document, String field) {
        return document.number(field).orElse(Money.ZERO);
    }
}
