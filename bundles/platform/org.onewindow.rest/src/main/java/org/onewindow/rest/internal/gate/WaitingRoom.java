package org.onewindow.rest.internal.gate;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;

/**
 * Where requests wait for a department that is expected back, without a thread of the server: each is dispatched again as
 * soon as a door is turned to, or when it has waited long enough. Thread-safe.
 */
final class WaitingRoom implements AutoCloseable {
    /** The longest that a request waits. */
    static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How many wait for one department; more would only wait to be refused. */
    static final int SEATS = 200;

    private final Passages passages;
    private final Duration patience;
    private final Map<String, Set<Seat>> seats = new HashMap<>();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        var thread = new Thread(task, "onewindow-waiting-room");
        thread.setDaemon(true);
        return thread;
    });
    private final Consumer<String> opened = this::callIn;

    WaitingRoom(Passages passages, Duration patience) {
        this.passages = passages;
        this.patience = patience;
        timer.setRemoveOnCancelPolicy(true);
        passages.whenOpened(opened);
    }

    /**
     * Takes a request in, if what it wants is expected and there is a seat.
     *
     * @param number of the request
     * @return whether it waits now, and must not be answered
     */
    boolean seat(String department, String number, HttpServletRequest request) {
        return passages.isExpected(department) && sit(department, number, request, () -> passages.isOpen(department));
    }

    /**
     * Takes in a request of the centre's own that found the department's code away. Its door may be open still: the code
     * leaves first, and the door is shut when that is noticed.
     *
     * @param openings {@link Passages#openings} before the request was tried
     * @return whether it waits now, and must not be answered
     */
    boolean seatForCode(String department, long openings, String number, HttpServletRequest request) {
        return (passages.isOpen(department) || passages.isExpected(department))
                && sit(department, number, request, () -> passages.openings() != openings);
    }

    /** @param missed whether it was opened before the seat was taken, so that nobody would call */
    private boolean sit(String department, String number, HttpServletRequest request, BooleanSupplier missed) {
        Seat former = Seat.of(request);
        long until = former == null ? System.nanoTime() + patience.toNanos() : former.until();
        if (until - System.nanoTime() <= 0) {
            return false;
        }
        Seat seat = take(department, number, until, request);
        if (seat == null) {
            return false;
        }
        if (missed.getAsBoolean()) {
            leave(department, seat);
        }
        return true;
    }

    private synchronized Seat take(String department, String number, long until, HttpServletRequest request) {
        Set<Seat> taken = seats.computeIfAbsent(department, unused -> new LinkedHashSet<>());
        if (taken.size() >= SEATS || timer.isShutdown()) {
            return null;
        }
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        var seat = new Seat(number, until, context);
        request.setAttribute(Seat.ATTRIBUTE, seat);
        taken.add(seat);
        seat.expiry(timer.schedule(() -> leave(department, seat), until - System.nanoTime(), TimeUnit.NANOSECONDS));
        return seat;
    }

    private void leave(String department, Seat seat) {
        synchronized (this) {
            Set<Seat> taken = seats.getOrDefault(department, new LinkedHashSet<>());
            taken.remove(seat);
            if (taken.isEmpty()) {
                seats.remove(department);
            }
        }
        seat.leave();
    }

    private void callIn(String department) {
        Set<Seat> all;
        synchronized (this) {
            all = seats.remove(department);
        }
        if (all != null) {
            all.forEach(Seat::leave);
        }
    }

    /** How many wait for a department. */
    synchronized int waiting(String department) {
        return seats.getOrDefault(department, Set.of()).size();
    }

    /** Sends everybody on; nobody is taken in any more. */
    @Override
    public void close() {
        passages.forget(opened);
        Set<String> departments;
        synchronized (this) {
            timer.shutdownNow();
            departments = Set.copyOf(seats.keySet());
        }
        departments.forEach(this::callIn);
    }
}
