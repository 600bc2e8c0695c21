package org.onewindow.hall.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.HallRepository.Entry;

/** What every keeper of the hall's registers must do. */
public abstract class HallRepositoryContract {
    private static final String LONG = "{\"name\":\"" + "𠮷㙓·大厅".repeat(1_000) + "\"}";

    private HallRepository repository;

    protected abstract HallRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void aRegisterIsReadAsItWasWrittenByKey() {
        var second = new Entry("windows", "B01", "{}");
        var first = new Entry("windows", "A99", LONG);
        var lowerCase = new Entry("windows", "a01", "{}");
        var other = new Entry("zones", "A99", "{}");
        assertEquals(List.of(), repository.entries("windows"));

        repository.change(List.of(second, first, lowerCase, other), List.of());

        assertEquals(List.of(first, second, lowerCase), repository.entries("windows"));
        assertEquals(List.of(other), repository.entries("zones"));
    }

    @Test
    void anEntryWrittenAgainReplacesTheFirst() {
        repository.change(List.of(new Entry("zones", "A", "{\"n\":1}")), List.of());
        var second = new Entry("zones", "A", "{\"n\":2}");

        repository.change(List.of(second), List.of());

        assertEquals(List.of(second), repository.entries("zones"));
    }

    @Test
    void oneChangeRemovesAndWrites() {
        var gone = new Entry("windows", "A01", "{}");
        var moved = new Entry("windows", "A02", "{}");
        var namesake = new Entry("zones", "A01", "{}");
        repository.change(List.of(gone, namesake), List.of());

        repository.change(List.of(moved), List.of(gone, new Entry("windows", "never", "{}")));

        assertEquals(List.of(moved), repository.entries("windows"));
        assertEquals(List.of(namesake), repository.entries("zones"));
    }

    @Test
    void whatIsRemovedAndWrittenInOneChangeIsThere() {
        var entry = new Entry("themes", "home", "{}");
        repository.change(List.of(entry), List.of());

        repository.change(List.of(entry), List.of(entry));

        assertEquals(List.of(entry), repository.entries("themes"));
    }
}
