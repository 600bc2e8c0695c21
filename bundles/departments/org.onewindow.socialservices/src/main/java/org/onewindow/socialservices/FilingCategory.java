package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.form.Form;

/**
 * Why somebody is treated elsewhere, and the paper that shows it (医保发〔2022〕22号): the filing of those who live elsewhere
 * has no end, that of those who travel lasts six months unless they ask for another end.
 */
enum FilingCategory {
    SETTLED_RETIREE(true, "settlement-proof", "settlement-proof-missing"),
    LONG_TERM_RESIDENT(true, "residence-proof", "residence-proof-missing"),
    POSTED_WORKER(true, "work-proof", "work-proof-missing"),
    REFERRAL(false, "referral-note", "referral-note-missing"),
    EMERGENCY(false, null, null),
    OTHER_TEMPORARY(false, null, null);

    private static final int MONTHS = 6;

    private final boolean resident;
    private final String material;
    private final String finding;

    FilingCategory(boolean resident, String material, String finding) {
        this.resident = resident;
        this.material = material;
        this.finding = finding;
    }

    boolean isResident() {
        return resident;
    }

    /** The code of what is found when the paper is not among the materials. */
    Optional<String> missing(Set<String> materials) {
        return Optional.ofNullable(material)
                .filter(needed -> !materials.contains(needed))
                .map(needed -> finding);
    }

    /** The last day of a filing; empty when it has no end. */
    Optional<LocalDate> end(LocalDate from, Optional<LocalDate> wanted) {
        return resident ? Optional.empty() : wanted.or(() -> Optional.of(from.plusMonths(MONTHS)));
    }

    static Optional<FilingCategory> of(Form form) {
        return form.text("/category").flatMap(name -> Arrays.stream(values())
                .filter(category -> category.name().equals(name))
                .findFirst());
    }
}
