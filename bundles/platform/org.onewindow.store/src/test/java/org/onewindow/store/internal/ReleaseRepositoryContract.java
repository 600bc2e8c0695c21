package org.onewindow.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.testkit.contract.Race;
import org.onewindow.testkit.contract.Samples;

/** Releases of departments, and what was done to them. */
abstract class ReleaseRepositoryContract {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00.123456789Z");

    private ReleaseRepository repository;

    abstract ReleaseRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void everyReleaseIsReadAsItWasSavedByDepartmentAndSince() {
        var later = release("trade", 1, State.ACTIVE, 20);
        var earlier = release("trade", 2, State.RETAINED, 10);
        var other = release("commerce", 3, State.QUARANTINED, 30);
        assertEquals(List.of(), repository.releases());

        List.of(later, earlier, other).forEach(repository::save);

        assertEquals(List.of(other, earlier, later), repository.releases());
    }

    @Test
    void aNewStateReplacesTheOldOneAndTheHistoryKeepsBoth() {
        var staged = release("commerce", 1, State.STAGED, 0);
        var active = release("commerce", 1, State.ACTIVE, 5);

        repository.save(staged);
        repository.save(active);
        repository.save(active);

        assertEquals(List.of(active), repository.releases());
        assertEquals(List.of(event(3, active), event(2, active), event(1, staged)), repository.events("commerce", 200));
    }

    @Test
    void ofALongHistoryTheNewestEventsAreTold() {
        repository.save(release("trade", 99, State.ACTIVE, 0));
        for (int i = 0; i < 5; i++) {
            repository.save(release("commerce", i, State.STAGED, i));
        }

        assertEquals(
                List.of(6L, 5L),
                repository.events("commerce", 2).stream().map(Event::sequence).toList());
        assertEquals(List.of(), repository.events("nobody", 2));
    }

    @Test
    void departmentsThatTurnAtTheSameTimeGetNumbersOfTheirOwn() throws Exception {
        var savers = new ArrayList<Callable<?>>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            savers.add(() -> {
                for (int state = 0; state < 5; state++) {
                    repository.save(release("department-" + number, number, State.values()[state], state));
                }
                return null;
            });
        }

        assertEquals(4, Race.of(savers).successes());

        assertEquals(
                LongStream.rangeClosed(1, 20).boxed().toList(),
                IntStream.range(0, 4)
                        .boxed()
                        .flatMap(i -> repository.events("department-" + i, 200).stream())
                        .map(Event::sequence)
                        .sorted()
                        .toList());
    }

    private static Release release(String department, int number, State state, int seconds) {
        return new Release(
                department,
                "1.0." + number,
                "%064x".formatted(number),
                "https://releases.example.org/" + Samples.RARE_NAME.repeat(200),
                state,
                AT.plusSeconds(seconds),
                "lin",
                state == State.QUARANTINED ? "启动失败".repeat(500) : null);
    }

    private static Event event(long sequence, Release release) {
        return new Event(
                sequence,
                release.since(),
                release.department(),
                release.version(),
                release.digest(),
                release.state(),
                release.by(),
                release.reason());
    }
}
