package org.onewindow.departments.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/**
 * The releases whose bundles are up: of each department at most one that serves or is suspended, and those that are
 * draining beside it. Thread-safe; changed only by who has the department's turn.
 */
final class Standings {
    private final Map<String, Standing> serving = new ConcurrentHashMap<>();
    private final Map<Bundle, Standing> draining = new ConcurrentHashMap<>();

    Optional<Standing> of(String department) {
        return Optional.ofNullable(serving.get(department));
    }

    /** Serving, suspended or draining. */
    Optional<Standing> of(Bundle bundle) {
        return Stream.concat(serving.values().stream(), draining.values().stream())
                .filter(standing -> standing.bundle().equals(bundle))
                .findFirst();
    }

    List<Standing> draining(String department) {
        return draining.values().stream()
                .filter(standing -> standing.release().department().equals(department))
                .toList();
    }

    Optional<Standing> draining(String department, String digest) {
        return draining(department).stream()
                .filter(standing -> standing.release().digest().equals(digest))
                .findFirst();
    }

    boolean isDraining(Bundle bundle) {
        return draining.containsKey(bundle);
    }

    SortedMap<String, Standing> others(String department) {
        var others = new TreeMap<>(serving);
        others.remove(department);
        return Collections.unmodifiableSortedMap(others);
    }

    /** It serves, or is suspended, from now on. */
    void put(Standing standing) {
        serving.put(standing.release().department(), standing);
        draining.remove(standing.bundle());
    }

    /** It drains from now on; it was taken from its place before, or never had it. */
    void drain(Standing standing) {
        draining.put(standing.bundle(), standing);
    }

    /** Whether it was still standing. */
    boolean remove(Standing standing) {
        return serving.remove(standing.release().department(), standing) | draining.remove(standing.bundle(), standing);
    }
}
