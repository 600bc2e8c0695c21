package org.onewindow.projects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One edition of a table of the law.
 *
 * @param from the first day on which it is in force; it ends when the next one begins
 */
record Edition<T>(LocalDate from, T value) {
    /** What is in force on a day; empty before the first edition. */
    static <T> Optional<T> on(LocalDate date, List<Edition<T>> editions) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(date))
                .max(Comparator.comparing(Edition::from))
                .map(Edition::value);
    }
}
