package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.api.form.Form;
import org.onewindow.api.identity.ResidentId;

/** Full years of age (周岁): a year is full on the birthday itself. Pure functions. */
final class Age {
    private Age() {}

    /** The day on which a person who states a resident number reaches an age; empty with another document. */
    static Optional<LocalDate> reaches(Form person, int years) {
        return person.text("/idType").orElse("RESIDENT_ID").equals("RESIDENT_ID")
                ? person.text("/idNumber")
                        .filter(ResidentId::isValid)
                        .flatMap(ResidentId::birthDate)
                        .map(birth -> birth.plusYears(years))
                : Optional.empty();
    }
}
