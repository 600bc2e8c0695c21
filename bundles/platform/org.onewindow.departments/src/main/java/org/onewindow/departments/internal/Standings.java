package org.onewindow.departments.internal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** The departments whose bundles are up. Thread-safe; changed only by who has the department's turn. */
final class Standings {
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();

    Optional<Standing> of(String department) {
        return Optional.ofNullable(standings.get(department));
    }

    Optional<Standing> of(Bundle bundle) {
        return standings.values().stream()
                .filter(standing -> standing.bundle().equals(bundle))
                .findFirst();
    }

    SortedMap<String, Standing> others(String department) {
        var others = new TreeMap<>(standings);
        others.remove(department);
        return Collections.unmodifiableSortedMap(others);
    }

    void put(Standing standing) {
        standings.put(standing.release().department(), standing);
    }

    /** Whether it was still standing. */
    boolean remove(Standing standing) {
        return standings.remove(standing.release().department(), standing);
    }
}
