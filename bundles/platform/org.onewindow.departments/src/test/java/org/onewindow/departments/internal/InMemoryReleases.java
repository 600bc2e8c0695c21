package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.ReleaseRepository;

/** Releases in memory; can be told to fail. */
final class InMemoryReleases implements ReleaseRepository {
    private final TreeMap<String, Release> releases = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private State broken;

    /** From now on a release cannot reach this state. */
    synchronized void breakAt(State state) {
        broken = state;
    }

    @Override
    public synchronized List<Release> releases() {
        return releases.values().stream()
                .sorted(Comparator.comparing(Release::department).thenComparing(Release::since))
                .toList();
    }

    @Override
    public synchronized void save(Release release) {
        if (release.state() == broken) {
            broken = null;
            throw new IllegalStateException("no database");
        }
        releases.put(release.digest(), release);
        events.add(new Event(
                events.size() + 1,
                release.since(),
                release.department(),
                release.version(),
                release.digest(),
                release.state(),
                release.by(),
                release.reason()));
    }

    @Override
    public synchronized List<Event> events(String department, int limit) {
        var newest = new ArrayList<>(events);
        Collections.reverse(newest);
        return newest.stream()
                .filter(event -> event.department().equals(department))
                .limit(limit)
                .toList();
    }
}
