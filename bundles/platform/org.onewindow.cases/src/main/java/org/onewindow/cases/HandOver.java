package org.onewindow.cases;

import java.util.Objects;

/**
 * To whom a case is handed over: the body of {@code POST /cases/{number}/handover}.
 *
 * @param department the id of a published department, which carries the case on
 * @param organ the id of one of its organs, which decides from now on; null when the organ stays
 * @param reason why
 */
public record HandOver(String department, String organ, String reason) {
    public HandOver {
        Objects.requireNonNull(department, "department");
    }
}
