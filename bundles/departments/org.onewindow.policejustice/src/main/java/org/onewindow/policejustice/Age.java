package org.onewindow.policejustice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.identity.ResidentId;

/** Full years of age (周岁): a year is full on the birthday itself. Pure functions. */
final class Age {
    /** Full capacity in civil law (民法典 art. 17). */
    static final int ADULT = 18;

    /** From here on who lives by own work has full capacity too (民法典 art. 18). */
    static final int WORKING_MINOR = 16;

    private Age() {}

    /** Negative for a birth after the day. */
    static int at(LocalDate birth, LocalDate on) {
        return birth.isAfter(on) ? -1 : Period.between(birth, on).getYears();
    }

    /** The age of a person who states a citizen's number; empty for one with another document. */
    static Optional<Integer> of(Form person, LocalDate on) {
        return person.text("/idNumber")
                .filter(ResidentId::isValid)
                .filter(number -> person.text("/idType").orElse("RESIDENT_ID").equals("RESIDENT_ID"))
                .flatMap(ResidentId::birthDate)
                .map(birth -> at(birth, on));
    }
}
