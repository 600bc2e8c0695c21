package org.onewindow.realestate;

import java.util.Arrays;
import java.util.Optional;
import org.onewindow.api.form.Form;

/** How a unit belongs to its owners (共有方式, 民法典 art. 297). */
enum Ownership {
    SOLE,
    JOINT,
    BY_SHARES;

    /** As a form or an entry says it; empty when it does not. */
    static Optional<Ownership> statedIn(Form form) {
        return form.text("/ownership").flatMap(name -> Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst());
    }
}
