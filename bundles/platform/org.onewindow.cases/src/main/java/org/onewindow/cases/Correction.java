package org.onewindow.cases;

import java.util.Objects;

/**
 * Something the applicant must correct (补正).
 *
 * @param pointer where: {@code /form/...} or {@code /materials/<code>}
 * @param demand what is wrong and what is wanted
 */
public record Correction(String pointer, String demand) {
    public Correction {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(demand, "demand");
    }
}
