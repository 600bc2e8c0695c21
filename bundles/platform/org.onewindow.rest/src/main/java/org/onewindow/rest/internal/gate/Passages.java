package org.onewindow.rest.internal.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which version of each application new requests go to. Who may open an application is said by {@link #turn} alone, in one
 * step: after it nobody enters the former version, and whoever is inside finishes there. Thread-safe; entering never waits.
 */
@Component(service = Passages.class)
public final class Passages {
    /** The id of the centre's own application. */
    public static final String CORE = "/api/v1";

    /** How long something that left without being shut is expected back: an update in place, with the drain before it. */
    static final Duration EXPECTED = Duration.ofSeconds(15);

    private final Clock clock;
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();
    private final Map<String, Set<Object>> arriving = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong openings = new AtomicLong();

    /**
     * @param owner who was turned to; null when nobody was, or the application is shut
     * @param passage null while the owner has none
     * @param shut the code with which it was shut; null when it was not
     * @param since when this came to be
     */
    private record Standing(Object owner, Passage passage, String shut, boolean seen, Instant since) {}

    @Activate
    public Passages(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Lets a request into the active version; empty when there is none. The ticket has to be handed back. */
    Optional<Passage.Ticket> enter(String id) {
        while (true) {
            Passage passage = active(id);
            if (passage == null) {
                return Optional.empty();
            }
            Passage.Ticket ticket = passage.enter();
            if (active(id) == passage) {
                return Optional.of(ticket);
            }
            // It was closed between the look and the count, and may not have seen this request.
            ticket.leave();
        }
    }

    private Passage active(String id) {
        Standing now = standings.get(id);
        return now == null ? null : now.passage();
    }

    /**
     * Hands an application over to a new owner, and with it the requests that come from now on.
     *
     * @param passage null when the owner has none at the moment; {@link #open} then brings it
     */
    void turn(String id, Object owner, Passage passage) {
        standings.compute(
                id,
                (same, former) -> new Standing(
                        owner, passage, null, passage != null || former != null && former.seen(), clock.instant()));
        arrived(id, owner);
        if (passage != null) {
            opened(id);
        }
    }

    /** The owner's version is up, the first time or again; nothing happens when the application is not the owner's. */
    void open(String id, Object owner, Passage passage) {
        Standing now = standings.computeIfPresent(
                id,
                (same, former) -> former.owner() == owner && former.shut() == null
                        ? new Standing(owner, passage, null, true, clock.instant())
                        : former);
        if (now != null && now.passage() == passage) {
            opened(id);
        }
    }

    private void opened(String id) {
        openings.incrementAndGet();
        listeners.forEach(listener -> listener.accept(id));
    }

    /** How often an application has become reachable: whoever looks again sees whether one has meanwhile. */
    long openings() {
        return openings.get();
    }

    /** Lets nobody into this version any more. Its owner stays: what left by itself may come back. */
    void close(String id, Passage passage) {
        standings.computeIfPresent(
                id,
                (same, former) -> former.passage() == passage
                        ? new Standing(former.owner(), null, former.shut(), true, clock.instant())
                        : former);
    }

    /** Closes an application until somebody turns to it again. */
    void shut(String id, String code) {
        standings.compute(
                id, (same, former) -> new Standing(null, null, code, former != null && former.seen(), clock.instant()));
    }

    /** The owner will not come back. */
    void forget(String id, Object owner) {
        arrived(id, owner);
        standings.computeIfPresent(
                id,
                (same, former) -> former.owner() == owner
                        ? new Standing(null, null, former.shut(), former.seen(), former.since())
                        : former);
    }

    /** Somebody is coming up who may be turned to soon; ends with {@link #turn} or {@link #forget}. */
    void arriving(String id, Object owner) {
        arriving.computeIfAbsent(id, unused -> ConcurrentHashMap.newKeySet()).add(owner);
    }

    private void arrived(String id, Object owner) {
        arriving.computeIfPresent(id, (same, owners) -> {
            owners.remove(owner);
            return owners.isEmpty() ? null : owners;
        });
    }

    /** Whether the application is on its way in: it left a moment ago without being shut, or a turn is under way. */
    boolean isExpected(String id) {
        Standing now = standings.get(id);
        if (now != null && now.shut() != null) {
            return false;
        }
        return arriving.containsKey(id)
                || now != null && clock.instant().isBefore(now.since().plus(EXPECTED));
    }

    /** The code with which the application was shut; empty when it was not. */
    Optional<String> shutWith(String id) {
        return Optional.ofNullable(standings.get(id)).map(Standing::shut);
    }

    boolean isOpen(String id) {
        return active(id) != null;
    }

    /** Whether this owner's version is the one that new requests go to. */
    boolean isOpen(String id, Object owner) {
        Standing now = standings.get(id);
        return now != null && now.passage() != null && now.owner() == owner;
    }

    /** Whether the application was ever reachable since the centre was opened, or is shut. */
    boolean everSeen(String id) {
        Standing now = standings.get(id);
        return now != null && (now.seen() || now.shut() != null);
    }

    /** Calls back, on the thread that did it, after an application has become reachable. */
    void whenOpened(Consumer<String> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<String> listener) {
        listeners.remove(listener);
    }
}
