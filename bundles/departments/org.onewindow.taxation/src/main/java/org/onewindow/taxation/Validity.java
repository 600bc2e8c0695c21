package org.onewindow.taxation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a provision holds.
 *
 * @param from the first day
 * @param until the last day, included; empty when none has been set
 */
record Validity(LocalDate from, Optional<LocalDate> until) {
    Validity {
        Objects.requireNonNull(from, "from");
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a provision ends on or after its first day " + from);
        }
    }

    static Validity since(String from) {
        return new Validity(LocalDate.parse(from), Optional.empty());
    }

    static Validity between(String from, String until) {
        return new Validity(LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
