package org.onewindow.policejustice;

import java.util.Arrays;
import java.util.Optional;
import org.onewindow.api.form.Form;

/** Why an identity card is applied for (居民身份证法 art. 7, 11). */
enum CardGround {
    FIRST(false, true),
    EXPIRED(true, true),
    NAME_CHANGED(true, true),
    DAMAGED(true, true),
    /** The organ's own error, which it corrects at once. */
    ERROR(true, false),
    LOST(false, false);

    private final boolean givenBack;
    private final boolean freeForHardship;

    CardGround(boolean givenBack, boolean freeForHardship) {
        this.givenBack = givenBack;
        this.freeForHardship = freeForHardship;
    }

    static Optional<CardGround> named(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }

    static Optional<CardGround> of(Form form) {
        return form.text("/ground").flatMap(CardGround::named);
    }

    /** Whether the former card is given back for the new one (art. 11). */
    boolean givesBackTheFormer() {
        return givenBack;
    }

    /** Whether people in hardship pay nothing: for a first card or a renewal only (art. 20). */
    boolean isFreeForHardship() {
        return freeForHardship;
    }
}
