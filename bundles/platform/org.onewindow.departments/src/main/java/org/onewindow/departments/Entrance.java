package org.onewindow.departments;

import java.util.function.Consumer;
import org.onewindow.catalogue.Breakdown;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The door to a department's own endpoints; implemented by the gate. A door is made beside the one that is open and turned
 * to in one step. Thread-safe.
 */
@ProviderType
public interface Entrance {
    /**
     * Makes a door to a started bundle's application, if it has one, and knocks at it. Nobody can go through it yet.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} when the application does not
     *     come up within 10 seconds, 3 when another one serves
     */
    Door prepare(String department, long bundle);

    /** Requests that come from now on go through this door; those inside the former finish. */
    void turn(Door door);

    /** Whether requests that come now go through this door. */
    boolean isOpen(Door door);

    /** Requests to the department are answered 503 with this reason's code until a door is turned to. */
    void shut(String department, String reason);

    /**
     * Waits until nobody is inside, for 10 seconds at most, and takes the door away. When it was the one that is open, and
     * not shut, the department is expected back: who comes waits for some seconds, then is told {@code department-away}.
     */
    void remove(Door door);

    /**
     * Tells a listener when a release's own endpoints keep failing and nobody is let in for a while; again each time it is
     * tried and still fails. Told on the thread of the request that failed: a listener returns at once.
     */
    void onBreakdown(Consumer<Breakdown> listener);

    /** A listener is told no more. */
    void forget(Consumer<Breakdown> listener);

    /** A door; made by {@link #prepare} and handed back. */
    interface Door {
        String department();

        long bundle();
    }
}
