package org.onewindow.policejustice;

import java.util.HashMap;
import java.util.Map;
import org.onewindow.testkit.Specimen;

/**
 * Invented people, born long ago so that no number can be anybody's today. Where a test needs a minor, the day of receipt
 * moves instead of the date of birth.
 */
final class People {
    /** Born on 1880-01-01. */
    static final String CHEN = "440524188001010014";

    /** Born on 1900-03-05. */
    static final String ZHOU = "361123190003050015";

    /** Born on 1903-04-12. */
    static final String SUN = "361123190304120048";

    /** Born on 1905-07-08. */
    static final String HE = "361123190507080066";

    private People() {}

    /** The applicant is an organisation with this code. */
    static Specimen organisation(Specimen filing, String creditCode) {
        return filing.set("/applicant/kind", "LEGAL_PERSON")
                .set("/applicant/idType", "CREDIT_CODE")
                .set("/applicant/idNumber", creditCode);
    }

    static Map<String, Object> person(String number) {
        return new HashMap<>(Map.of("name", "某人", "idType", "RESIDENT_ID", "idNumber", number, "phone", "13800000000"));
    }

    static Map<String, Object> person(String number, String field, Object value) {
        Map<String, Object> person = person(number);
        person.put(field, value);
        return person;
    }
}
