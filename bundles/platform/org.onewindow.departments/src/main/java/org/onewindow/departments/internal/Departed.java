package org.onewindow.departments.internal;

import java.util.Set;
import org.onewindow.cases.Departures;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.ReleaseRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows from what was done to departments which of them have left. */
@Component
public final class Departed implements Departures {
    /** A release that was tried and quarantined brings nobody back. */
    private static final Set<State> DECISIVE = Set.of(State.ACTIVE, State.SUSPENDED, State.WITHDRAWN);

    private static final int HISTORY = 200;

    private final ReleaseRepository releases;

    @Activate
    public Departed(@Reference ReleaseRepository releases) {
        this.releases = releases;
    }

    @Override
    public boolean hasLeft(String department) {
        return releases.events(department, HISTORY).stream()
                .filter(event -> DECISIVE.contains(event.what()))
                .findFirst()
                .filter(newest -> newest.what() == State.WITHDRAWN)
                .isPresent();
    }
}
