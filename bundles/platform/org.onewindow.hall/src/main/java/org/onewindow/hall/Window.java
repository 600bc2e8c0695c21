package org.onewindow.hall;

import java.util.Objects;
import org.onewindow.catalogue.WindowKind;

/**
 * A window (窗口) of the hall.
 *
 * @param number the zone's letter and at least two digits, such as {@code A01}
 * @param zone A to G
 * @param floor 1 to 99
 * @param department the id of the department that declares it; null when an administrator added it
 * @param closed why it is closed, since when and by whom; null when it is open
 */
public record Window(String number, String zone, int floor, WindowKind kind, String department, Deed closed) {
    public Window {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(kind, "kind");
    }

    public boolean open() {
        return closed == null;
    }

    /** The same window on another floor. */
    public Window on(int otherFloor) {
        return new Window(number, zone, otherFloor, kind, department, closed);
    }

    /** The same window, closed for a reason, or open when there is none. */
    public Window closed(Deed why) {
        return new Window(number, zone, floor, kind, department, why);
    }
}
