package org.onewindow.undifferentiated;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.identity.ResidentId;

/** Full years of age (周岁): a year is full on the birthday itself. Pure functions. */
final class Age {
    /** Full capacity in civil law (民法典 art. 17). */
    static final int ADULT = 18;

    private Age() {}

    /** The day on which a person becomes an adult, when that is after a day; empty for other documents than a resident's. */
    static Optional<LocalDate> adultAfter(Form person, LocalDate on) {
        return person.text("/idType").filter("RESIDENT_ID"::equals).isEmpty()
                ? Optional.empty()
                : person.text("/idNumber")
                        .filter(ResidentId::isValid)
                        .flatMap(ResidentId::birthDate)
                        .map(birth -> birth.plusYears(ADULT))
                        .filter(on::isBefore);
    }
}
