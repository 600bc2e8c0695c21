package org.onewindow.rest.internal.gate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.ws.rs.core.Application;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.departments.Entrance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The doors to the departments' own endpoints. The application of a department is a plain {@code Application} service,
 * without whiteboard properties, of its bundle; a bundle can have one. Nothing of a department is reachable before somebody
 * turns to its door.
 */
@Component(service = {Entrance.class, DepartmentDoors.class})
public final class DepartmentDoors implements Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentDoors.class);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BESIDE = Duration.ofSeconds(3);
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final int GATE_SECONDS = 30;
    private static final int ALIVE = Bundle.STARTING | Bundle.ACTIVE;

    private final BundleContext bundles;
    private final Publisher publisher;
    private final Passages passages;
    private final Duration patience;
    private final Map<String, DepartmentDoor> doors = new ConcurrentHashMap<>();
    private final List<Consumer<Breakdown>> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public DepartmentDoors(BundleContext bundles, @Reference Publisher publisher, @Reference Passages passages) {
        this(bundles, publisher, passages, PATIENCE);
    }

    DepartmentDoors(BundleContext bundles, Publisher publisher, Passages passages, Duration patience) {
        this.bundles = bundles;
        this.publisher = publisher;
        this.passages = passages;
        this.patience = patience;
    }

    @Deactivate
    void stop() {
        Set.copyOf(doors.values()).forEach(this::remove);
    }

    /** The bundles behind the doors that are open now, by the department's id. */
    public Map<String, Bundle> bundles() {
        var found = new TreeMap<String, Bundle>();
        doors.values().stream()
                .filter(door -> passages.isOpen(door.department(), door))
                .forEach(door -> found.put(door.department(), door.source()));
        return found;
    }

    @Override
    public Door prepare(String department, long number) {
        Bundle bundle = bundles.getBundle(number);
        if (!ID.matcher(department).matches() || bundle == null || (bundle.getState() & ALIVE) == 0) {
            throw GateTexts.releaseRefused("not-started", department, String.valueOf(number));
        }
        awaitGate(department);
        DepartmentDoor door = make(department, bundle);
        passages.arriving(department, door);
        // A good release needs a fraction of it, and somebody waits to hear what is wrong with a bad one.
        Duration may = passages.isOpen(department) && patience.compareTo(BESIDE) > 0 ? BESIDE : patience;
        try {
            Apart.within(may.plus(GRACE), number, () -> {
                comeUp(door, bundle, may);
                Knock.at(department, door.passage(), publisher.gate());
            });
            LOG.info("{} can be turned to", door);
            return door;
        } catch (TimeoutException hangs) {
            LOG.error("{} hangs while it comes up", door);
            takeDown(door);
            throw GateTexts.releaseRefused("not-up", department, may.toSeconds());
        } catch (RuntimeException refused) {
            remove(door);
            throw refused;
        }
    }

    /** Its code hangs in what has to be ended. */
    private void takeDown(DepartmentDoor door) {
        try {
            Apart.within(GRACE, door.bundle(), () -> remove(door));
        } catch (TimeoutException hangs) {
            LOG.error("{} is left to itself", door);
        }
    }

    private DepartmentDoor make(String department, Bundle bundle) {
        String plain = department + "." + bundle.getBundleId();
        int turn = 1;
        while (true) {
            // The same bundle may be prepared again while its former door still serves.
            var door = new DepartmentDoor(
                    bundles, publisher, department, bundle, turn == 1 ? plain : plain + "." + turn, this::tell);
            if (doors.putIfAbsent(door.name(), door) == null) {
                return door;
            }
            turn++;
        }
    }

    private void comeUp(DepartmentDoor door, Bundle bundle, Duration may) {
        door.open();
        boolean mayHaveNone = !door.hasApplication() && !offersApplication(bundle);
        if (mayHaveNone && new Starting(bundles).isOver(bundle, may) && !door.hasApplication()) {
            door.openWithoutApplication();
        } else {
            door.awaitUp(may);
        }
    }

    /** Whether the bundle says that its components will offer an application, though it may not be there yet. */
    private static boolean offersApplication(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null
                && revision.getDeclaredCapabilities("osgi.service").stream().anyMatch(offered -> String.valueOf(
                                offered.getAttributes().get("objectClass"))
                        .contains(Application.class.getName()));
    }

    private void awaitGate(String department) {
        try {
            publisher.firstGate().get(GATE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException none) {
            throw GateTexts.releaseRefused("no-gate", department);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw GateTexts.releaseRefused("no-gate", department);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void turn(Door door) {
        var ours = own(door);
        Passage seen;
        do {
            // What has gone or come between the look and the step has found nobody to open or close for.
            seen = ours.passage();
            passages.turn(ours.department(), ours, seen);
        } while (seen != ours.passage());
        LOG.info("{} is turned to", ours);
    }

    @Override
    public boolean isOpen(Door door) {
        return passages.isOpen(door.department(), door);
    }

    @Override
    public void shut(String department, String reason) {
        passages.shut(department, reason);
        LOG.info("{} is shut: {}", department, reason);
    }

    @Override
    public void remove(Door door) {
        if (!(door instanceof DepartmentDoor ours)) {
            throw new IllegalArgumentException("not a door of this gate: " + door);
        }
        Passage leading = ours.passage();
        if (leading != null) {
            passages.close(ours.department(), leading);
        }
        passages.forget(ours.department(), ours);
        ours.close();
        doors.remove(ours.name(), ours);
    }

    @Override
    public void onBreakdown(Consumer<Breakdown> listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(Consumer<Breakdown> listener) {
        listeners.remove(listener);
    }

    private void tell(Breakdown breakdown) {
        LOG.error(
                "The endpoints of department {} [{}] broke down: {}",
                breakdown.department(),
                breakdown.bundle(),
                breakdown.reason().en());
        listeners.forEach(listener -> listener.accept(breakdown));
    }

    private DepartmentDoor own(Door door) {
        if (door instanceof DepartmentDoor ours && doors.get(ours.name()) == ours) {
            return ours;
        }
        throw new IllegalArgumentException("not a door of this gate, or removed: " + door);
    }
}
