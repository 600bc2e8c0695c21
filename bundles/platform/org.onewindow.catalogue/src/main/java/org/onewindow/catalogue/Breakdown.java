package org.onewindow.catalogue;

import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * A release's code kept failing while it ran, and is not asked for a while.
 *
 * @param bundle the number of its bundle in the framework
 * @param department the bundle id
 * @param reason what happened last, without anything that a department's code said
 */
public record Breakdown(long bundle, String department, Text reason) {
    public Breakdown {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(reason, "reason");
    }
}
