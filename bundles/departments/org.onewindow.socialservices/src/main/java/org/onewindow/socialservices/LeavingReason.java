package org.onewindow.socialservices;

import java.util.Arrays;
import java.util.Optional;
import org.onewindow.api.form.Form;

/**
 * How work ended. Who left of one's own will has no claim (社会保险法 art. 45(2)); whose contract ended or was ended by the
 * employer, or through its fault, has one (失业保险金申领发放办法 art. 4).
 */
enum LeavingReason {
    CONTRACT_EXPIRED(false),
    EMPLOYER_BANKRUPT(false),
    EMPLOYER_CLOSED(false),
    DISMISSED(false),
    REDUNDANCY(false),
    AGREED_ON_EMPLOYERS_PROPOSAL(false),
    EMPLOYERS_FAULT(false),
    RESIGNED(true),
    AGREED_ON_OWN_PROPOSAL(true),
    OTHER(false);

    private final boolean ownWill;

    LeavingReason(boolean ownWill) {
        this.ownWill = ownWill;
    }

    boolean isOwnWill() {
        return ownWill;
    }

    static Optional<LeavingReason> of(Form form) {
        return form.text("/reason").flatMap(name -> Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst());
    }
}
