package org.onewindow.rest.internal.gate;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps each department's own endpoints within their {@link Bounds}, so that one that hangs starves neither another nor the
 * core. Counts by department and not by version: what hangs in a version that has been replaced holds a thread all the
 * same. Thread-safe.
 */
final class Containment implements AutoCloseable {
    private static final int LOOKS_A_LIMIT = 10;
    private static final int BUSY_SECONDS = 5;

    private final Bounds bounds;
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Set<Stay> stays = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "onewindow-containment");
        thread.setDaemon(true);
        return thread;
    });

    Containment(Bounds bounds) {
        this.bounds = bounds;
        long period = bounds.limit().toNanos() / LOOKS_A_LIMIT;
        timer.scheduleWithFixedDelay(
                () -> stays.forEach(stay -> stay.check(bounds.limit())), period, period, TimeUnit.NANOSECONDS);
    }

    Bounds bounds() {
        return bounds;
    }

    /**
     * Lets this thread into a department; {@link #leave} has to follow.
     *
     * @throws org.onewindow.api.problem.ProblemException UNAVAILABLE {@code department-busy}
     */
    void enter(String department, Stay stay) {
        Room room = rooms.computeIfAbsent(department, id -> new Room(bounds));
        if (!room.enter(bounds.patience().toNanos())) {
            throw GateTexts.departmentAway("department-busy", BUSY_SECONDS, department);
        }
        stay.begin();
        stays.add(stay);
    }

    void leave(String department, Stay stay) {
        stays.remove(stay);
        stay.end();
        rooms.get(department).places().release();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** The threads inside a department, and those in front of it. */
    private record Room(Semaphore places, Semaphore queue) {
        Room(Bounds bounds) {
            this(new Semaphore(bounds.inside()), new Semaphore(bounds.waiting()));
        }

        boolean enter(long patience) {
            if (places.tryAcquire()) {
                return true;
            }
            if (!queue.tryAcquire()) {
                return false;
            }
            try {
                return places.tryAcquire(patience, TimeUnit.NANOSECONDS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                queue.release();
            }
        }
    }
}
