package org.onewindow.departments.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.onewindow.departments.LeftThread;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/**
 * The threads of department bundles that are stopped. Holds names, and threads weakly: what is left behind must not be kept
 * by being told of. Thread-safe.
 */
final class LeftThreads implements SynchronousBundleListener {
    private final Map<Long, Stopped> stopped = new ConcurrentHashMap<>();
    private final Map<Thread, Stopped> found = new WeakHashMap<>();

    private record Stopped(String department, String version) {}

    @Override
    public void bundleChanged(BundleEvent event) {
        switch (event.getType()) {
            case BundleEvent.STOPPED -> behind(event.getBundle());
            // What it left in its life before would be taken for its own again.
            case BundleEvent.STARTING -> starts(event.getBundle());
            default -> {
                // Nothing ends or begins.
            }
        }
    }

    /** From now on whatever runs of this bundle was left behind. */
    void behind(Bundle bundle) {
        String department = DepartmentBundles.department(bundle);
        if (department != null) {
            stopped.put(
                    bundle.getBundleId(),
                    new Stopped(department, bundle.getVersion().toString()));
        }
    }

    private void starts(Bundle bundle) {
        if (stopped.containsKey(bundle.getBundleId())) {
            search();
            stopped.remove(bundle.getBundleId());
        }
    }

    /** By department, version and name. */
    synchronized List<LeftThread> alive() {
        search();
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().isAlive())
                .map(entry -> new LeftThread(
                        entry.getValue().department(),
                        entry.getValue().version(),
                        entry.getKey().getName()))
                .sorted(Comparator.comparing(LeftThread::department)
                        .thenComparing(LeftThread::version)
                        .thenComparing(LeftThread::thread))
                .toList();
    }

    private synchronized void search() {
        found.keySet().removeIf(thread -> !thread.isAlive());
        if (stopped.isEmpty()) {
            return;
        }
        for (Thread thread : ReleaseThreads.alive()) {
            OptionalLong bundle = ReleaseThreads.bundleOf(thread);
            Stopped owner = bundle.isPresent() ? stopped.get(bundle.getAsLong()) : null;
            if (owner != null) {
                found.putIfAbsent(thread, owner);
            }
        }
    }
}
