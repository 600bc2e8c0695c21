package org.onewindow.departments;

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
     *     come up within 10 seconds
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

    /** A door; made by {@link #prepare} and handed back. */
    interface Door {
        String department();

        long bundle();
    }
}
