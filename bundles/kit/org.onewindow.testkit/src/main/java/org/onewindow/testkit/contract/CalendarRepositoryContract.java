package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;

/** Imported years. */
public abstract class CalendarRepositoryContract {
    private CalendarRepository repository;

    protected abstract CalendarRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void everyYearIsReadAsItWasSaved() {
        var full = new CalendarYear(
                2031,
                "国办发明电〔2030〕1号 " + "源".repeat(400),
                Map.of(LocalDate.of(2031, 1, 1), "元旦", LocalDate.of(2031, 10, 1), "国庆节"),
                Set.of(LocalDate.of(2031, 1, 4), LocalDate.of(2031, 9, 28)));
        var empty = new CalendarYear(2032, "none", Map.of(), Set.of());

        assertEquals(List.of(), repository.load());
        repository.save(full);
        repository.save(empty);

        assertEquals(Set.of(full, empty), new HashSet<>(repository.load()));
    }

    @Test
    void aYearSavedAgainReplacesTheFirst() {
        repository.save(new CalendarYear(2031, "first", Map.of(LocalDate.of(2031, 1, 1), "元旦"), Set.of()));
        var second = new CalendarYear(2031, "second", Map.of(), Set.of(LocalDate.of(2031, 1, 4)));

        repository.save(second);

        assertEquals(List.of(second), repository.load());
    }
}
