package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.api.form.Form;

/**
 * From when to when a road is occupied.
 *
 * @param until the last day, included
 */
record OccupationTime(LocalDate from, LocalDate until) {
    /** The time that a form asks for; it begins no earlier than a given day. */
    static OccupationTime of(Form form, LocalDate earliest) {
        LocalDate from = form.date("/startsOn").filter(earliest::isBefore).orElse(earliest);
        long days = form.number("/days").map(BigDecimal::longValue).orElse(1L);
        return new OccupationTime(from, from.plusDays(days - 1));
    }

    boolean overlaps(OccupationTime other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** The months it touches, as {@code YYYY-MM}. */
    List<String> months() {
        return Stream.iterate(from.withDayOfMonth(1), month -> !month.isAfter(until), month -> month.plusMonths(1))
                .map(month -> month.toString().substring(0, 7))
                .toList();
    }
}
