package org.onewindow.policejustice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;

/** What this zone issues to people, and to whom. */
enum CertificateKind {
    IDENTITY_CARD("identity-card", "/holder"),
    PASSPORT("passport", "/holder"),
    /** 户口准予迁入证明. */
    MOVE_PERMIT("household-move", "/mover"),
    NO_RECORD_PROOF("no-criminal-record", "/subject"),
    /** 公证书: every party has it. */
    NOTARIAL_DEED("notarisation", "/parties");

    private static final int PASSPORT_OF_MINOR = 5;
    private static final int PASSPORT_YEARS = 10;

    private final String matter;
    private final String holders;

    CertificateKind(String matter, String holders) {
        this.matter = matter;
        this.holders = holders;
    }

    static Optional<CertificateKind> ofMatter(String matter) {
        return Arrays.stream(values())
                .filter(kind -> kind.matter.equals(matter))
                .findFirst();
    }

    /** Whom the form asks it for. */
    List<Form> holders(Form form) {
        return form.part(holders).map(List::of).orElseGet(() -> form.items(holders));
    }

    /** Whether the law gives it a term that depends on the holder's age. */
    boolean hasTerm() {
        return this == IDENTITY_CARD || this == PASSPORT;
    }

    /**
     * The last day on which it is valid; empty when it has no end. A passport is good for five years for holders under 16
     * and for ten years for others (护照法 art. 7), its last day being the one before the anniversary.
     */
    Optional<LocalDate> until(int age, LocalDate issuedOn) {
        return switch (this) {
            case IDENTITY_CARD -> CardTerm.at(age).until(issuedOn);
            case PASSPORT ->
                Optional.of(issuedOn.plusYears(age < GuardianActs.AGE ? PASSPORT_OF_MINOR : PASSPORT_YEARS)
                        .minusDays(1));
            default -> Optional.empty();
        };
    }
}
