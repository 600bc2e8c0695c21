package org.onewindow.hall;

import java.util.List;
import java.util.Optional;
import org.onewindow.catalogue.WindowKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The windows of the hall: those that departments declare and those that an administrator adds, 120 in all at most (row
 * 50). Callers have made sure that ADMIN is asking for a change. Thread-safe; reads from memory.
 *
 * <p>Methods that name a window throw {@link org.onewindow.api.problem.ProblemException} NOT_FOUND {@code
 * window-unknown} when there is none.
 */
@ProviderType
public interface HallWindows {
    /** All windows, by number. */
    List<Window> list();

    Optional<Window> find(String number);

    /**
     * Adds a window under the lowest free number of its zone.
     *
     * @param zone A to G
     * @param floor 1 to 99
     * @param kind RESERVE or EMERGENCY: all others are the departments' to declare
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code windows-over-cap}; INVALID {@code window-faulty}
     *     with faults
     */
    Window add(String zone, int floor, WindowKind kind, String by);

    /**
     * Takes away a window that an administrator added.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code window-of-department}
     */
    void remove(String number, String by);

    /** Closes a window; one that is closed already gets the new reason. */
    Window close(String number, String by, String reason);

    /** Opens a window; nothing happens when it is open. */
    Window open(String number, String by);
}
