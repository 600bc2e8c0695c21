package org.onewindow.rest.internal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Which version of each application new requests go to. Whoever enters is counted in for the version that was active at
 * that moment; a change of version is one step in an atomic map. Thread-safe; entering never waits.
 */
@Component(service = Passages.class)
public final class Passages {
    /** The id of the centre's own application. */
    public static final String CORE = "/api/v1";

    private final Map<String, Passage> active = new ConcurrentHashMap<>();
    private final Map<String, List<Passage>> open = new HashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Activate
    public Passages() {}

    /** Lets a request into the active version; empty when there is none. The ticket has to be handed back. */
    Optional<Passage.Ticket> enter(String id) {
        while (true) {
            Passage passage = active.get(id);
            if (passage == null) {
                return Optional.empty();
            }
            Passage.Ticket ticket = passage.enter();
            if (active.get(id) == passage) {
                return Optional.of(ticket);
            }
            // It was closed between the look and the count, and may not have seen this request.
            ticket.leave();
        }
    }

    /** Makes a version the active one; the one before stays open for those inside. */
    void open(String id, Passage passage) {
        synchronized (open) {
            open.computeIfAbsent(id, unused -> new ArrayList<>()).add(passage);
            active.put(id, passage);
            seen.add(id);
        }
    }

    /** Lets nobody in any more; the newest of the versions that are left, if any, becomes the active one. */
    void close(String id, Passage passage) {
        synchronized (open) {
            var left = open.getOrDefault(id, new ArrayList<>());
            left.remove(passage);
            if (left.isEmpty()) {
                open.remove(id);
                active.remove(id);
            } else {
                active.put(id, left.get(left.size() - 1));
            }
        }
    }

    /** Whether the application was ever reachable since the centre was opened. */
    boolean everSeen(String id) {
        return seen.contains(id);
    }
}
