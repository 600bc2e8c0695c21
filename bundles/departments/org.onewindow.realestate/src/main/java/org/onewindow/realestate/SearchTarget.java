package org.onewindow.realestate;

import java.util.Optional;
import org.onewindow.api.form.Form;

/**
 * The one unit that a search is for.
 *
 * @param field how it is named: {@code unitNumber} or {@code certificateNumber}
 */
record SearchTarget(String field, String value) {
    private static final String UNIT = "unitNumber";
    private static final String CERTIFICATE = "certificateNumber";

    /** Empty for a search by name. */
    static Optional<SearchTarget> of(Form form) {
        return switch (form.text("/searchBy").orElse("")) {
            case "UNIT" -> of(form, UNIT);
            case "CERTIFICATE" -> of(form, CERTIFICATE);
            default -> Optional.empty();
        };
    }

    private static Optional<SearchTarget> of(Form form, String field) {
        return form.text("/" + field).map(value -> new SearchTarget(field, value));
    }

    Optional<RegisteredUnit> in(Units units) {
        return field.equals(UNIT) ? units.find(value) : units.byCertificate(value);
    }

    /** The unit's number, as far as it is known. */
    Optional<String> unitNumber(Units units) {
        return field.equals(UNIT) ? Optional.of(value) : in(units).map(RegisteredUnit::number);
    }
}
