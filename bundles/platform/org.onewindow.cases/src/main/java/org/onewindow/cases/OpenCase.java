package org.onewindow.cases;

import java.time.LocalDate;
import java.util.Objects;

/** A case in which something is still to be done, as it is shown to those who may see no personal data. */
public record OpenCase(String number, String matter, State state, LocalDate receivedOn) {
    public OpenCase {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(receivedOn, "receivedOn");
    }
}
