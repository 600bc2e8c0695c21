package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;

class DepartedTest {
    private final InMemoryReleases releases = new InMemoryReleases();
    private final Departed departed = new Departed(releases);

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, false",
        "ACTIVE SUSPENDED, false",
        "ACTIVE QUARANTINED, false",
        "ACTIVE WITHDRAWN, true",
        "ACTIVE SUSPENDED WITHDRAWN, true",
        "ACTIVE WITHDRAWN STAGED QUARANTINED, true",
        "ACTIVE WITHDRAWN STAGED ACTIVE, false"
    })
    void theLastTimeItOpenedOrClosedDecides(String life, boolean left) {
        List.of(life.split(" ")).forEach(state -> releases.save(release(State.valueOf(state))));

        assertEquals(left, departed.hasLeft("commerce"));
    }

    @Test
    void whoWasNeverHereHasNotLeft() {
        releases.save(release(State.WITHDRAWN));

        assertFalse(departed.hasLeft("taxation"));
    }

    private static Release release(State state) {
        var since = Instant.parse("2026-03-02T01:00:00Z");
        return new Release("commerce", "1.0.0", "ab".repeat(32), "distribution", state, since, "admin", null);
    }
}
