package org.onewindow.policejustice;

import java.time.LocalDate;
import java.util.Optional;

/** How long an identity card is valid, by the age at which it is made (居民身份证法 art. 5). */
enum CardTerm {
    FIVE_YEARS(0, 5, "card-five-years"),
    TEN_YEARS(16, 10, "card-ten-years"),
    TWENTY_YEARS(26, 20, "card-twenty-years"),
    LONG_TERM(46, 0, "card-long-term");

    private final int fromAge;
    private final int years;
    private final String finding;

    CardTerm(int fromAge, int years, String finding) {
        this.fromAge = fromAge;
        this.years = years;
        this.finding = finding;
    }

    /** @param age at least 0 */
    static CardTerm at(int age) {
        CardTerm term = FIVE_YEARS;
        for (CardTerm next : values()) {
            term = age >= next.fromAge ? next : term;
        }
        return term;
    }

    /** The last day of the term; empty for a card without end. */
    Optional<LocalDate> until(LocalDate issuedOn) {
        return this == LONG_TERM ? Optional.empty() : Optional.of(issuedOn.plusYears(years));
    }

    /** The code of the finding that says that this term is the right one. */
    String finding() {
        return finding;
    }
}
